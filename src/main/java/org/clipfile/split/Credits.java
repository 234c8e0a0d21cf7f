package org.clipfile.split;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads credits of photographers and picture agencies, on a line of their own or at the end of a caption. Only short
 * texts and the ends of texts are looked at, so that the time does not depend on the length of a paragraph.
 */
final class Credits {
    private static final int LONGEST = 160;
    private static final int LONGEST_CAPTION = 900;
    /** Credits are names. Longer lines after "Photo:" are captions. */
    private static final int MOST_WORDS = 12;

    private static final Pattern DIVIDER = Pattern.compile("[/|]|\\bvia\\b");

    /**
     * @param start offset in the text where the credit begins, with its label and brackets
     * @param value the name or names alone
     */
    record Credit(int start, String value) {}

    private final Lexicon lexicon;

    Credits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The credit that a text consists of. */
    Optional<Credit> whole(String text) {
        return text.length() > LONGEST
                ? Optional.empty()
                : value(Typography.withPlainSpaces(text)).map(value -> new Credit(0, value));
    }

    /** The credit that stands at the end of a caption, after a full stop, a bar or an opening bracket. */
    Optional<Credit> trailing(String text) {
        if (text.length() > LONGEST_CAPTION) {
            return Optional.empty();
        }
        int earliest = Math.max(12, text.length() - LONGEST);
        for (int at = earliest; at < text.length() - 2; at++) {
            if (mayBeginAt(text, at)) {
                var found = value(Typography.withPlainSpaces(text.substring(at)));
                if (found.isPresent()) {
                    return Optional.of(new Credit(at, found.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeginAt(String text, int at) {
        char here = text.charAt(at);
        if (here == '(' || here == '[' || here == '©') {
            return true;
        }
        if (Typography.isSpace(here) || !Typography.isSpace(text.charAt(at - 1))) {
            return false;
        }
        int before = at - 1;
        while (before > 0 && (Typography.isSpace(text.charAt(before)) || Typography.isCloser(text.charAt(before)))) {
            before--;
        }
        char sign = text.charAt(before);
        return Typography.isSentenceEnd(sign) || sign == '|' || Typography.isDash(sign);
    }

    private Optional<String> value(String text) {
        var line = withoutBrackets(text.strip());
        if (line.isEmpty() || Word.first(line, MOST_WORDS + 1).size() > MOST_WORDS) {
            return Optional.empty();
        }
        var labelled = afterLabel(line);
        if (labelled.isPresent()) {
            return labelled;
        }
        if (line.startsWith("©")) {
            var owner = line.substring(1).strip();
            boolean notice = owner.isEmpty() || Character.isDigit(owner.charAt(0)) || isSentence(owner);
            return notice ? Optional.empty() : Optional.of(owner);
        }
        var lower = line.toLowerCase(Locale.ROOT);
        if (lexicon.pictureOnlyAgencies().has(line)
                || (lower.startsWith("courtesy of ") && !isSentence(line))
                || namesAgencyBetweenSlashes(line)) {
            return Optional.of(line);
        }
        return Optional.empty();
    }

    /** {@code Photo: X}, {@code Picture by X}, {@code Image courtesy of X}, {@code Image source, X}. */
    private Optional<String> afterLabel(String line) {
        int end = 0;
        while (end < line.length() && ":：/|©,….".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        var lower = line.toLowerCase(Locale.ROOT);
        int value = -1;
        if (end < line.length()
                && lexicon.creditLabels().has(line.substring(0, end).strip())) {
            boolean listComma = line.charAt(end) == ',' && !lower.startsWith("image source");
            boolean fullStop = line.charAt(end) == '.' && !line.startsWith("...", end);
            value = listComma || fullStop ? -1 : end + 1;
        }
        for (var link : new String[] {" by ", " by: ", " courtesy of ", " courtesy: "}) {
            int at = lower.indexOf(link);
            if (value < 0
                    && at > 0
                    && lexicon.creditLabels().has(lower.substring(0, at).strip())) {
                value = link.startsWith(" by") ? at + link.length() : at + 1;
            }
        }
        if (value < 0) {
            return Optional.empty();
        }
        var owner = line.substring(value).strip();
        while (!owner.isEmpty() && ":|©/….".indexOf(owner.charAt(0)) >= 0) {
            owner = owner.substring(1).strip();
        }
        if (owner.regionMatches(true, 0, "by ", 0, 3)) {
            owner = owner.substring(3).strip();
        }
        return owner.isEmpty() || isSentence(owner) ? Optional.empty() : Optional.of(owner);
    }

    /** {@code AP Photo/X}, {@code X/AFP via Getty Images}, {@code X | Bloomberg | Getty Images}. */
    private boolean namesAgencyBetweenSlashes(String line) {
        boolean divided = line.indexOf('/') >= 0 || line.indexOf('|') >= 0 || line.contains(" via ");
        if (!divided || isSentence(line)) {
            return false;
        }
        var parts = DIVIDER.split(line, -1);
        boolean agency = false;
        for (var part : parts) {
            var name = part.strip();
            if (name.isEmpty() || Character.isLowerCase(name.charAt(0))) {
                return false;
            }
            agency |= lexicon.pictureAgencies().has(name);
        }
        return agency;
    }

    /** A full stop at the end makes a sentence, and so a caption, unless it stands after an initial or "Inc.". */
    private static boolean isSentence(String text) {
        var words = Word.first(text, MOST_WORDS + 1);
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            boolean last = i == words.size() - 1;
            if (word.endsSentence() && (last ? words.size() > 5 : word.core().length() > 3 && word.isLowerCase())) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBrackets(String text) {
        if (text.length() > 2) {
            char first = text.charAt(0);
            char last = text.charAt(text.length() - 1);
            if ((first == '(' && last == ')') || (first == '[' && last == ']')) {
                return text.substring(1, text.length() - 1).strip();
            }
            if (first == '(' && text.endsWith(").")) {
                return text.substring(1, text.length() - 2).strip();
            }
        }
        return text;
    }
}
