package org.clipfile.form;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as they are written in the wild. What names no zone is taken as UTC. */
final class Dates {

    private static final String TIME = "(?:[T\\s]+(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?)?";
    private static final String ZONE =
            "\\s*(Z|[A-Za-z]{1,5}|(?:GMT|UTC)?\\s*[+-]\\d{1,2}:?(?:\\d{2})?)?(?:\\s*\\([^)]*\\))?";

    /** ISO 8601 and what databases write: 2025-04-25T18:03:00Z, 2025-04-25 18:03:00+00, 20250425T180300+0100. */
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})" + TIME + ZONE);

    /** RFC 822 and its relatives: Fri, 25 Apr 25 18:03:00 GMT, 25-Apr-2025, 25 April 2025 18:03 CEST. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?:\\p{L}{3,9}\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2}),?"
                    + TIME + ZONE);

    /** April 25, 2025 18:03 EST; Fri Apr 25, 2025. */
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?:\\p{L}{3,9},?\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4}),?" + TIME + ZONE);

    /** 25.04.2025, 25/04/2025, 4/25/2025: with slashes only where no day can be taken for a month. */
    private static final Pattern NUMBERS_FIRST =
            Pattern.compile("(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}),?" + TIME + ZONE);

    private static final Pattern SECONDS = Pattern.compile("\\d{9,10}");
    private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

    /** As RFC 822 names them, and those that feeds of other countries use; IST is read as India's. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "+00:00"),
            Map.entry("UT", "+00:00"),
            Map.entry("UTC", "+00:00"),
            Map.entry("GMT", "+00:00"),
            Map.entry("WET", "+00:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EET", "+02:00"),
            Map.entry("SAST", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("PKT", "+05:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("HKT", "+08:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("AWST", "+08:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("NZST", "+12:00"),
            Map.entry("NZDT", "+13:00"),
            Map.entry("NST", "-03:30"),
            Map.entry("ADT", "-03:00"),
            Map.entry("BRT", "-03:00"),
            Map.entry("ART", "-03:00"),
            Map.entry("AST", "-04:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("ET", "-05:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("AKDT", "-08:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("HST", "-10:00"));

    private Dates() {}

    /** @return null for null, and for what is no date */
    static Instant parse(String text) {
        var date = text == null ? "" : text.strip();
        if (date.isEmpty() || date.length() > 80) {
            return null;
        }
        try {
            if (MILLISECONDS.matcher(date).matches()) {
                return Instant.ofEpochMilli(Long.parseLong(date));
            }
            if (SECONDS.matcher(date).matches()) {
                return Instant.ofEpochSecond(Long.parseLong(date));
            }
            var found = YEAR_FIRST.matcher(date);
            if (found.matches()) {
                return at(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(3)), found.group(4), found, 5);
            }
            found = DAY_FIRST.matcher(date);
            if (found.matches()) {
                return at(year(found.group(3)), month(found.group(2)), found.group(1), found, 4);
            }
            found = MONTH_FIRST.matcher(date);
            if (found.matches()) {
                return at(year(found.group(3)), month(found.group(1)), found.group(2), found, 4);
            }
            found = NUMBERS_FIRST.matcher(date);
            return found.matches() ? numbers(found) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static Instant numbers(Matcher found) {
        var first = Integer.parseInt(found.group(1));
        var second = Integer.parseInt(found.group(3));
        var year = Integer.parseInt(found.group(4));
        if (found.group(2).equals(".") || first > 12) {
            return at(year, second, found.group(1), found, 5);
        }
        return second > 12 || first == second ? at(year, first, found.group(3), found, 5) : null;
    }

    private static Instant at(int year, int month, String day, Matcher found, int hour) {
        var time = found.group(hour) == null
                ? LocalTime.MIDNIGHT
                : LocalTime.of(
                        Integer.parseInt(found.group(hour)),
                        Integer.parseInt(found.group(hour + 1)),
                        // A leap second is the last of its minute to everybody else.
                        found.group(hour + 2) == null ? 0 : Math.min(59, Integer.parseInt(found.group(hour + 2))));
        var date = LocalDateTime.of(LocalDate.of(year, month, Integer.parseInt(day)), time);
        return OffsetDateTime.of(date, zone(found.group(hour + 3))).toInstant();
    }

    /** Two digits as RFC 2822 reads them: 00 to 49 are of this century. */
    private static int year(String text) {
        var year = Integer.parseInt(text);
        return text.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }

    private static int month(String name) {
        var start = name.substring(0, 3).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            var full = month.name();
            if (full.startsWith(start)
                    && full.startsWith(name.toUpperCase(Locale.ROOT).replaceFirst("^SEPT$", "SEP"))) {
                return month.getValue();
            }
        }
        throw new DateTimeException("no month: " + name);
    }

    private static ZoneOffset zone(String text) {
        if (text == null) {
            return ZoneOffset.UTC;
        }
        var zone = text.toUpperCase(Locale.ROOT).replaceAll("\\s", "");
        var offset = zone.replaceFirst("^(GMT|UTC)(?=[+-])", "");
        if (offset.startsWith("+") || offset.startsWith("-")) {
            var digits = offset.substring(1).replace(":", "");
            if (digits.length() < 3) {
                return ZoneOffset.of(offset.charAt(0) + (digits.length() == 1 ? "0" : "") + digits);
            }
            return ZoneOffset.of(offset.charAt(0) + (digits.length() == 3 ? "0" : "") + digits);
        }
        // A zone that nobody knows is off by some hours at most; no date at all would be worse.
        return ZoneOffset.of(ZONES.getOrDefault(zone, "+00:00"));
    }
}
