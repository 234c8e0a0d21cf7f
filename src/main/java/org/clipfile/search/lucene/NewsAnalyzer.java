package org.clipfile.search.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Makes terms from text: words by Unicode's rules (Chinese, Japanese and Korean in pairs of characters), without case,
 * accents and possessive, stemmed as English. There are no stop words: "The Who" is a phrase like any other.
 */
final class NewsAnalyzer extends Analyzer {

    private final boolean keepsWords;

    private NewsAnalyzer(boolean keepsWords) {
        this.keepsWords = keepsWords;
    }

    /** For texts: each word stands there as it is, for prefixes, and stemmed. */
    static NewsAnalyzer ofTexts() {
        return new NewsAnalyzer(true);
    }

    /** For what is searched for: stemmed only. */
    static NewsAnalyzer ofQueries() {
        return new NewsAnalyzer(false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var tokenizer = new StandardTokenizer();
        var words = new CJKBigramFilter(normalize(field, new EnglishPossessiveFilter(tokenizer)));
        var terms = keepsWords
                ? new RemoveDuplicatesTokenFilter(new PorterStemFilter(new KeywordRepeatFilter(words)))
                : new PorterStemFilter(words);
        return new TokenStreamComponents(tokenizer, terms);
    }

    @Override
    protected TokenStream normalize(String field, TokenStream words) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(words));
    }
}
