package org.clipfile.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads the role that a story gives a person at one mention: before the name, behind it, or in an apposition. */
final class RoleFinder {
    /** How far a role reaches; longer ones are clauses. */
    private static final int LONGEST_ROLE = 14;

    private final Lexicon lexicon;

    RoleFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The role at a mention.
     *
     * @return the role as written, white space normalised; null if there is none
     */
    String roleAt(Tokens tokens, int from, int to) {
        int sentence = tokens.sentenceOf(from);
        int low = tokens.sentenceFrom(sentence);
        int high = tokens.sentenceTo(sentence);
        String before = before(tokens, low, from);
        if (before != null) {
            return before;
        }
        String behind = behind(tokens, to, high);
        return behind != null ? behind : beforeComma(tokens, low, from, to, high);
    }

    /** First token of the role and honorifics that stand right before a name; the name's own start if none do. */
    int titleStart(Tokens tokens, int from) {
        int low = tokens.sentenceFrom(tokens.sentenceOf(from));
        int start = from;
        while (start > low && lexicon.isHonorific(tokens.form(start - 1))) {
            start--;
        }
        int[] role = spanBefore(tokens, low, start);
        return role == null ? start : role[0];
    }

    private String before(Tokens tokens, int low, int from) {
        int end = from;
        while (end > low && lexicon.isHonorific(tokens.form(end - 1)) && !lexicon.isRole(tokens.form(end - 1))) {
            end--;
        }
        int[] span = spanBefore(tokens, low, end);
        return span == null ? null : text(tokens, span[0], span[1]);
    }

    /** The role that ends right before a token: "foreign policy aide", "Ambassador to the US". */
    private int[] spanBefore(Tokens tokens, int low, int end) {
        int head = end - 1;
        if (head < low) {
            return null;
        }
        if (!isHead(tokens.form(head))) {
            head = headBeforeComplement(tokens, low, head);
            if (head < 0) {
                return null;
            }
        }
        int start = head;
        while (start > low && end - start < LONGEST_ROLE && belongsBefore(tokens, start - 1)) {
            start--;
        }
        start = withFirstOfTwoRoles(tokens, low, start);
        start = withPossessor(tokens, low, start);
        return new int[] {start, end};
    }

    /**
     * The head of a role with a complement that ends at a token: "envoy for economic relations", "Secretary of State".
     */
    private int headBeforeComplement(Tokens tokens, int low, int last) {
        boolean connected = false;
        if (lexicon.isFunctionWord(tokens.form(last)) || lexicon.isPreposition(tokens.form(last))) {
            return -1;
        }
        for (int i = last; i >= low && last - i < 9; i--) {
            String form = tokens.form(i);
            if (connected && isHead(form)) {
                return i;
            }
            connected = isConnector(form) || (connected && isConnector(form));
            boolean inside = connected
                    || form.equals("the")
                    || form.equals("and")
                    || form.equals("&")
                    || (Words.word(form) && !lexicon.isFunctionWord(form) && !lexicon.isSpeechVerb(form));
            if (!inside) {
                return -1;
            }
            if (connected && i > low && tokens.form(i - 1).equals("the")) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isConnector(String form) {
        return form.equals("of") || form.equals("for") || form.equals("to");
    }

    private boolean belongsBefore(Tokens tokens, int i) {
        String form = tokens.form(i);
        if (form.equals("&")) {
            return true;
        }
        if (!Words.word(form) || lexicon.isFunctionWord(form) || lexicon.isHonorific(form)) {
            return false;
        }
        if (Words.capitalised(form)) {
            return !isSentenceOpener(tokens, i);
        }
        if (lexicon.isSpeechVerb(form) && !lexicon.isRoleModifier(form)) {
            return false;
        }
        return lexicon.isRole(form) || lexicon.isRoleModifier(form);
    }

    /** A capital that only opens the sentence: "Recently". */
    private boolean isSentenceOpener(Tokens tokens, int i) {
        String form = tokens.form(i);
        boolean opens = i == 0 || tokens.sentenceFrom(tokens.sentenceOf(i)) == i;
        return opens && form.endsWith("ly") && !lexicon.isRoleModifier(form);
    }

    /** "founder and chief executive": takes the first role in. */
    private int withFirstOfTwoRoles(Tokens tokens, int low, int start) {
        if (start - 2 < low || !tokens.form(start - 1).equals("and") || !isHead(tokens.form(start - 2))) {
            return start;
        }
        int first = start - 2;
        while (first > low && belongsBefore(tokens, first - 1)) {
            first--;
        }
        return first;
    }

    /** "Russia's foreign minister": a country belongs to the role, a person ("Putin's aide") does not. */
    private int withPossessor(Tokens tokens, int low, int start) {
        if (start - 2 < low || !isPossessive(tokens.form(start - 1))) {
            return start;
        }
        int owner = start - 2;
        while (owner > low && owner > start - 4 && lexicon.isPlace(tokens.text(owner - 1, start - 1))) {
            owner--;
        }
        return lexicon.isPlace(tokens.text(owner, start - 1)) ? owner : start;
    }

    private static boolean isPossessive(String form) {
        return form.length() == 2 && Tokeniser.isApostrophe(form.charAt(0)) && form.charAt(1) == 's';
    }

    private String behind(Tokens tokens, int to, int high) {
        int at = to;
        if (at < high && tokens.form(at).equals("(")) {
            // Over "(許茂新)" to what follows.
            while (at < high && at < to + 8 && !tokens.form(at).equals(")")) {
                at++;
            }
            at++;
        }
        if (at >= high || !tokens.form(at).equals(",")) {
            return null;
        }
        at++;
        if (at + 1 < high && isNumber(tokens.form(at)) && tokens.form(at + 1).equals(",")) {
            at += 2;
        }
        return apposition(tokens, at, high);
    }

    private static boolean isNumber(String form) {
        return Character.isDigit(form.charAt(0)) && form.length() < 3;
    }

    /** "the deputy head of the directorate", up to the next comma or the end of the sentence. */
    private String apposition(Tokens tokens, int at, int high) {
        int start = at;
        if (start < high && isDeterminer(tokens.form(start))) {
            start++;
        }
        int head = -1;
        int end = start;
        for (int i = start; i < high && i - start < 24; i++) {
            String form = tokens.form(i);
            if (form.equals(",") || form.equals(".") || form.equals(";") || form.equals(")") || isRelative(form)) {
                break;
            }
            boolean verb = lexicon.isFunctionWord(form)
                    && !form.equals("the")
                    && !form.equals("and")
                    && !lexicon.isPreposition(form)
                    && !form.equals("a")
                    && !form.equals("an")
                    && !form.equals("its")
                    && !form.equals("his")
                    && !form.equals("their")
                    && !form.equals("her")
                    && !form.equals("at")
                    && !form.equals("in");
            if (verb || (head < 0 && (lexicon.isPreposition(form) || lexicon.isSpeechVerb(form)))) {
                return head < 0 || lexicon.isSpeechVerb(form) ? null : text(tokens, start, end);
            }
            if (lexicon.isSpeechVerb(form) && i > start) {
                return null;
            }
            if (isPossessive(form) && head < 0 && !lexicon.isPlace(tokens.text(start, i))) {
                start = i + 1;
            }
            if (head < 0 && isHead(form) && !nextIsHead(tokens, i, high)) {
                head = i;
            }
            end = i + 1;
        }
        boolean closed = end < high || (end > start && end == high);
        boolean named = head >= 0 && closed && end - start <= 22 && head - start < 8;
        return named ? text(tokens, start, end) : null;
    }

    private boolean nextIsHead(Tokens tokens, int i, int high) {
        return i + 1 < high && isHead(tokens.form(i + 1));
    }

    private static boolean isRelative(String form) {
        return form.equals("who") || form.equals("whose") || form.equals("which") || form.equals("that");
    }

    private static boolean isDeterminer(String form) {
        return switch (form) {
            case "the", "a", "an", "his", "her", "its", "their", "The", "A", "An", "His", "Her" -> true;
            default -> false;
        };
    }

    /** "The president of Mexico, Claudia Sheinbaum, said". */
    private String beforeComma(Tokens tokens, int low, int from, int to, int high) {
        boolean enclosed = from - 1 > low
                && tokens.form(from - 1).equals(",")
                && (to >= high || tokens.form(to).equals(",") || tokens.form(to).equals("."));
        if (!enclosed) {
            return null;
        }
        for (int i = from - 2; i >= low && from - i < LONGEST_ROLE; i--) {
            String form = tokens.form(i);
            if (isDeterminer(form) || isPossessive(form)) {
                boolean complement = i > low && lexicon.isPreposition(tokens.form(i - 1));
                if (complement) {
                    continue;
                }
                String role = apposition(tokens, i + 1, from);
                int owner = isPossessive(form) ? withPossessor(tokens, low, i + 1) : i + 1;
                return role == null || owner == i + 1 ? role : text(tokens, owner, i + 1) + " " + role;
            }
            boolean inside = Words.word(form) && !lexicon.isSpeechVerb(form);
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    private boolean isHead(String form) {
        return lexicon.isRole(form) || endsInRole(form);
    }

    /** "co-president", "fighter-turned-politician", "vice-captain". */
    private boolean endsInRole(String form) {
        int hyphen = form.lastIndexOf('-');
        return hyphen > 0 && hyphen + 1 < form.length() && lexicon.isRole(form.substring(hyphen + 1));
    }

    private static String text(Tokens tokens, int from, int to) {
        return from >= to ? null : String.join(" ", tokens.text(from, to).split("\\s+"));
    }

    /** The heads of a role as written, small: "foreign minister" has "minister"; for comparing with "the minister". */
    List<String> headsOf(String role) {
        var heads = new ArrayList<String>();
        for (String word : role.split("\\s+")) {
            if (lexicon.isFunctionWord(word) || lexicon.isPreposition(word)) {
                break;
            }
            if (isHead(word)) {
                heads.add(Offices.canonical(Lexicon.lower(word)));
            }
        }
        Collections.reverse(heads);
        return heads;
    }
}
