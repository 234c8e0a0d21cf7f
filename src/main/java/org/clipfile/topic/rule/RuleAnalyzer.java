package org.clipfile.topic.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Divides text into the terms that rules are matched by: words as Unicode has them, without {@code 's}, case, accents and
 * the endings of plurals.
 *
 * <p>Prefixes and words as written are terms of their own: a story's "scientists" is at the same place also
 * {@code scien*}, and its "WHO" also {@code =WHO}, if a rule asks for it. So they cost as little as any other term, and may
 * stand in phrases.
 */
final class RuleAnalyzer extends Analyzer {

    /** More words than this lie between headline and deck and body, so that no phrase reaches across. */
    private static final int GAP = 100;

    /** Terms of one word, without marks. */
    record Word(String written, String folded, String stem) {}

    /** What the rules ask for beside stems. Never changed, only replaced, since analysis runs on many threads. */
    private record Wanted(CharArraySet prefixes, CharArraySet written) {

        static Wanted nothing() {
            return new Wanted(new CharArraySet(0, false), new CharArraySet(0, false));
        }
    }

    private volatile Wanted wanted = Wanted.nothing();

    /** From now on, these prefixes and words as written are terms too. Not for several threads at once. */
    void want(Collection<String> prefixes, Collection<String> written) {
        if (wanted.prefixes.containsAll(prefixes) && wanted.written.containsAll(written)) {
            return;
        }
        wanted = new Wanted(with(wanted.prefixes, prefixes), with(wanted.written, written));
    }

    private static CharArraySet with(CharArraySet before, Collection<String> more) {
        var all = new CharArraySet(before.size() + more.size(), false);
        all.addAll(before);
        all.addAll(more);
        return all;
    }

    static String prefixTerm(String folded) {
        return folded + "*";
    }

    static String writtenTerm(String written) {
        return "=" + written;
    }

    /** The words of a term of a rule. */
    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var tokenizer = new StandardTokenizer();
        tokenizer.setReader(new java.io.StringReader(text));
        var chain = new Chain(tokenizer);
        try (var stems = chain.stems) {
            var stem = stems.getAttribute(CharTermAttribute.class);
            stems.reset();
            while (stems.incrementToken()) {
                words.add(new Word(chain.written.word(), chain.folded.word(), stem.toString()));
            }
            stems.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string cannot be read", e);
        }
        return words;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        return new TokenStreamComponents(tokenizer, new MarkedTerms(new Chain(tokenizer)));
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The steps from a word to its stem, with what it was on the way. */
    private static final class Chain {

        private final Remembered written;
        private final Remembered folded;
        private final TokenStream stems;

        Chain(StandardTokenizer tokenizer) {
            written = new Remembered(new EnglishPossessiveFilter(tokenizer));
            folded = new Remembered(new ASCIIFoldingFilter(new LowerCaseFilter(written)));
            stems = new EnglishMinimalStemFilter(folded);
        }
    }

    /** Keeps the word that has just gone by. */
    private static final class Remembered extends TokenFilter {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private char[] characters = new char[32];
        private int length;

        Remembered(TokenStream input) {
            super(input);
        }

        @Override
        public final boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            length = term.length();
            if (characters.length < length) {
                characters = new char[length * 2];
            }
            System.arraycopy(term.buffer(), 0, characters, 0, length);
            return true;
        }

        String word() {
            return new String(characters, 0, length);
        }
    }

    /** Adds the terms that rules want beside the stem. */
    private final class MarkedTerms extends TokenFilter {

        private final Chain chain;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final ArrayList<String> pending = new ArrayList<>();
        private Wanted now = wanted;

        MarkedTerms(Chain chain) {
            super(chain.stems);
            this.chain = chain;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            pending.clear();
            now = wanted;
        }

        @Override
        public final boolean incrementToken() throws IOException {
            if (!pending.isEmpty()) {
                term.setEmpty().append(pending.removeLast());
                increment.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            var folded = chain.folded;
            for (var length = 1; length <= folded.length; length++) {
                if (now.prefixes.contains(folded.characters, 0, length)) {
                    pending.add(prefixTerm(new String(folded.characters, 0, length)));
                }
            }
            if (now.written.contains(chain.written.characters, 0, chain.written.length)) {
                pending.add(writtenTerm(chain.written.word()));
            }
            return true;
        }
    }
}
