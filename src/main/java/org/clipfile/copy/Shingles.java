package org.clipfile.copy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * The runs of {@value #WORDS} words in a text, and when two texts are copies: when of the runs that stand in either of
 * them at least {@value #THRESHOLD} stand in both (Jaccard similarity). In a story of 300 words, eight words may be
 * changed one by one, or a tenth of the text be cut off.
 *
 * <p>So that not every text need be compared with every other, Lucene's min-hashes of a text are put together to bands:
 * two texts with a similarity of 0.8 have a band in common in 999 cases of 1000, unrelated ones hardly ever.
 *
 * @see <a href="https://en.wikipedia.org/wiki/MinHash">MinHash</a>
 */
public final class Shingles {

    /** Similarity from which on texts are copies. */
    public static final double THRESHOLD = 0.8;

    private static final int WORDS = 3;

    /** Shorter texts are alike by chance. */
    private static final int FEWEST = 30;

    /** Ten bands of three: 1 - (1 - 0.8^3)^10 is 0.999, and 1 - (1 - 0.1^3)^10 is 0.01. */
    private static final int BANDS = 10;

    private static final int HASHES_PER_BAND = 3;

    private Shingles() {}

    /** What to look copies of a text up by; empty if it is too short to have any. */
    public static List<Long> bands(String text) {
        var runs = new Counted(runs(text));
        var hashes = read(new MinHashFilter(runs, 1, BANDS * HASHES_PER_BAND, 1, true));
        if (runs.count < FEWEST) {
            return List.of();
        }
        var bands = new ArrayList<Long>();
        for (var band = 0; band < BANDS; band++) {
            // FNV-1a over the number of the band and its hashes.
            var key = 0xcbf29ce484222325L ^ band;
            for (var hash : hashes.subList(band * HASHES_PER_BAND, (band + 1) * HASHES_PER_BAND)) {
                for (var unit : hash.toCharArray()) {
                    key = (key ^ unit) * 0x100000001b3L;
                }
            }
            bands.add(key);
        }
        return bands;
    }

    /** The distinct runs of a text, without case. */
    public static Set<String> of(String text) {
        return new HashSet<>(read(runs(text)));
    }

    /** Whether two texts, given by their runs, are copies of each other. */
    public static boolean areCopies(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return shared >= THRESHOLD * (one.size() + other.size() - shared);
    }

    private static final class Counted extends TokenFilter {

        private int count;

        Counted(TokenStream tokens) {
            super(tokens);
        }

        @Override
        public boolean incrementToken() throws IOException {
            var more = input.incrementToken();
            count += more ? 1 : 0;
            return more;
        }
    }

    private static TokenStream runs(String text) {
        var words = new StandardTokenizer();
        words.setReader(new StringReader(text));
        var runs = new ShingleFilter(new LowerCaseFilter(words), WORDS, WORDS);
        runs.setOutputUnigrams(false);
        return runs;
    }

    private static List<String> read(TokenStream tokens) {
        var terms = new ArrayList<String>();
        try (tokens) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot fail to be read", e);
        }
        return terms;
    }
}
