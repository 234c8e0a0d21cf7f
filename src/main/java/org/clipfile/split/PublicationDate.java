package org.clipfile.split;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Knows lines that say when a story was published: nothing but dates, times and words such as "Updated". */
final class PublicationDate {
    private static final int LONGEST = 120;
    private static final int MOST_TOKENS = 20;
    /** A place may follow the date ({@code - COIMBATORE}), and zones of time are too many to list. */
    private static final int MOST_UNKNOWN = 2;

    private final Lexicon lexicon;

    PublicationDate(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean is(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var tokens = tokens(text);
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return false;
        }
        int numbers = 0;
        int years = 0;
        int names = 0;
        int unknown = 0;
        boolean relative = false;
        for (var token : tokens) {
            var lower = token.toLowerCase(Locale.ROOT);
            if (Character.isDigit(token.charAt(0))) {
                if (!isNumber(lower)) {
                    return false;
                }
                numbers++;
                if (lower.length() == 4 && (lower.startsWith("19") || lower.startsWith("20"))) {
                    years++;
                }
            } else if (lexicon.months().has(lower)) {
                names++;
            } else if (lexicon.dateWords().has(lower)) {
                relative |= lower.equals("ago") || lower.equals("today") || lower.equals("yesterday");
            } else if (numbers > 0 && isUpperCase(token)) {
                unknown++;
            } else {
                return false;
            }
        }
        if (numbers == 0 || unknown > MOST_UNKNOWN) {
            return false;
        }
        return names > 0 || relative || (years > 0 && numbers >= 3) || isLabelled(text);
    }

    /** Whether the line itself says that it is about publishing, so that it can't be part of the story. */
    boolean isLabelled(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("publ")
                || lower.startsWith("updat")
                || lower.startsWith("last updated")
                || lower.startsWith("last modified")
                || lower.startsWith("first published")
                || lower.startsWith("posted");
    }

    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWordChar(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                tokens.add(text.substring(at, end));
            }
            at = end + 1;
        }
        return tokens;
    }

    private static boolean isWordChar(char c) {
        return Character.isLetterOrDigit(c) || c == '’' || c == '\'';
    }

    /** Digits, maybe with what dates add to them: {@code 25th}, {@code 5pm}, {@code 18h}, {@code 25T18}, {@code 00Z}. */
    private static boolean isNumber(String lower) {
        int digits = 0;
        while (digits < lower.length() && Character.isDigit(lower.charAt(digits))) {
            digits++;
        }
        if (digits > 4) {
            return false;
        }
        var rest = lower.substring(digits);
        return switch (rest) {
            case "", "st", "nd", "rd", "th", "am", "pm", "h", "z", "er", "º" -> true;
            default -> rest.startsWith("t") && rest.length() == 3 && Character.isDigit(rest.charAt(1));
        };
    }

    private static boolean isUpperCase(String token) {
        return token.chars().allMatch(Character::isUpperCase);
    }
}
