package org.clipfile.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.clipfile.form.Item.Subject;
import org.clipfile.refusal.Legible;

/**
 * The parts of a story as a form gives them, put right on the way: blank is null, control characters go, and what
 * cannot be what it is said to be, such as a byline of a thousand characters, is dropped rather than the story.
 */
final class StoryParts {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_DECK = 2_000;
    private static final int LONGEST_ADDRESS = 2_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");
    private static final Pattern BY = Pattern.compile("(?i)^(by|von|par|por|di|door|av)\\s+(?=\\p{Lu})");
    private static final Pattern BETWEEN_NAMES =
            Pattern.compile("(?i)\\s*[,;|]\\s*(?:and\\s+)?|\\s+(?:and|&|und|et|y)\\s+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}([_-][A-Za-z0-9]{2,8})*");
    private static final Pattern CUT = Pattern.compile("(?s).*(\\.\\.\\.|…|\\[…\\]|\\[\\.\\.\\.\\])\\s*$");

    String uri;
    String url;
    String headline;
    String kicker;
    String deck;
    String body;
    boolean teaser;
    String language;
    String source;
    final List<String> byline = new ArrayList<>();
    final List<String> credits = new ArrayList<>();
    Instant publishedAt;
    Instant versionAt;
    List<String> people;
    List<Subject> topics;

    /** One line, without needless spaces; null if there is nothing in it. */
    static String line(String text) {
        if (text == null) {
            return null;
        }
        var line = SPACE.matcher(CONTROL.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        return line.isEmpty() || Legible.isBlank(line) ? null : line;
    }

    /** Paragraphs divided by a blank line, without needless spaces; null if there are none. */
    static String paragraphs(String text) {
        if (text == null) {
            return null;
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        var divider = lines.contains("\n\n") ? "\\n[ \\t\\u00a0]*\\n\\s*" : "\\n";
        var kept = Arrays.stream(lines.split(divider))
                .map(StoryParts::line)
                .filter(paragraph -> paragraph != null)
                .toList();
        return kept.isEmpty() ? null : String.join("\n\n", kept);
    }

    /** Adds the names of a byline as written, such as "By Ada Orr and Lin Mei". */
    void addByline(String text) {
        var line = line(text);
        if (line != null) {
            for (var name : BETWEEN_NAMES.split(BY.matcher(line).replaceFirst(""))) {
                addName(name);
            }
        }
    }

    /** Adds one name, which may hold a comma. */
    void addName(String text) {
        var name = line(text);
        if (name != null && !name.startsWith("http") && !byline.contains(name)) {
            byline.add(name);
        }
    }

    void addCredit(String text) {
        var credit = line(text);
        if (credit != null && !credits.contains(credit)) {
            credits.add(credit);
        }
    }

    /** That a text is known to end too soon by the way it ends. */
    static boolean breaksOff(String text) {
        return text != null && CUT.matcher(text).matches();
    }

    /** A name that a story may be known by: one that says whose it is, since 1001 may name a story in every feed. */
    static String uri(String name) {
        var uri = line(name);
        return uri != null && uri.indexOf(':') > 0 ? uri : null;
    }

    /** The story, or what else it turns out to be where there is no text in it. */
    Item at(String where) {
        if (body == null || Legible.isBlank(body)) {
            return new Item.LeftOut(where, "There is no text in it.");
        }
        return new Item.Story(
                where,
                atMost(LONGEST_ADDRESS, line(uri)),
                atMost(LONGEST_ADDRESS, line(url)),
                line(headline),
                atMost(LONGEST_LABEL, line(kicker)),
                atMost(LONGEST_DECK, line(deck)),
                body,
                teaser || breaksOff(body),
                bcp47(language),
                atMost(LONGEST_LABEL, line(source)),
                labels(byline),
                labels(credits),
                publishedAt,
                versionAt,
                people == null ? null : labels(people),
                topics == null ? null : List.copyOf(new LinkedHashSet<>(topics)));
    }

    private static String atMost(int longest, String text) {
        return text == null || text.length() > longest ? null : text;
    }

    private static List<String> labels(List<String> texts) {
        return texts.stream()
                .map(StoryParts::line)
                .filter(text -> text != null && text.length() <= LONGEST_LABEL)
                .distinct()
                .toList();
    }

    private static String bcp47(String language) {
        var tag = line(language);
        if (tag == null || tag.length() > 35 || !LANGUAGE.matcher(tag).matches()) {
            return null;
        }
        var canonical = Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
        return canonical.equals("und") ? null : canonical;
    }
}
