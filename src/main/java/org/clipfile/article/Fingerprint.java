package org.clipfile.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a story's words come down to when line breaks, spacing, punctuation and case are left aside, so that the same
 * story is known again however it was pasted.
 *
 * @param story half a SHA-256 over all words of headline, deck and body: equal for the same text only
 * @param opening half a SHA-256 over the first {@value #OPENING_WORDS} words of the body: equal for a story and its teaser
 */
public record Fingerprint(String story, String opening) {

    /**
     * Twelve words: about the first half of a lede. Fewer and columns with a fixed opening ("Here is a look at ...")
     * would be looked up together in vain; more and short teasers would not reach it.
     */
    static final int OPENING_WORDS = 12;

    /** No two stories meet by chance in 128 bits, and an index of these is written for every story. */
    private static final int HASH_BYTES = 16;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /**
     * @param headline the story's own headline, or null
     * @param deck may be null
     * @param body never null
     */
    public static Fingerprint of(String headline, String deck, String body) {
        var bodyWords = words(body);
        var all = Stream.concat(
                Stream.of(headline, deck).filter(part -> part != null).flatMap(part -> words(part).stream()),
                bodyWords.stream());
        return new Fingerprint(
                hash(all.toList()), hash(bodyWords.subList(0, Math.min(OPENING_WORDS, bodyWords.size()))));
    }

    /**
     * Whether {@code teaser} is the beginning of {@code story}: all of its words, but for a last one that may be cut
     * in two, open the story. Teasers shorter than the opening are too short to say.
     */
    public static boolean opens(String teaser, String story) {
        var beginning = words(teaser);
        var whole = words(story);
        var uncut = beginning.size() - 1;
        return uncut >= OPENING_WORDS
                && uncut < whole.size()
                && beginning.subList(0, uncut).equals(whole.subList(0, uncut))
                && whole.get(uncut).startsWith(beginning.get(uncut));
    }

    private static List<String> words(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var words = Arrays.stream(BETWEEN_WORDS.split(folded))
                .filter(word -> !word.isEmpty())
                .toList();
        // Text of signs alone would otherwise be the same as any other such text.
        return words.isEmpty() ? List.of(folded) : words;
    }

    private static String hash(List<String> words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(digest.digest(String.join(" ", words).getBytes(StandardCharsets.UTF_8)), 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
