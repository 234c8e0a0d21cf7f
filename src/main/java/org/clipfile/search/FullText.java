package org.clipfile.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.clipfile.article.ArticleCriteria;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Page;
import org.clipfile.quote.Quote;
import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.LimitExceeded;

/**
 * Full text over headlines, decks and bodies, and over quotes. Every commit that came before a question is in its answer.
 *
 * <p>A text is what people type: all its words must be there, in any order and inflection; {@code "a phrase"} as it
 * stands; {@code -without}; {@code prefix*}. Case and accents do not matter, and no text is a syntax error. All methods
 * are called in a transaction or a request, which they read in; they
 * throw {@link BadInput} where it is blank, and {@link LimitExceeded} where it is longer than {@value #MAX_TEXT} UTF-16
 * units.
 */
public interface FullText {

    /** The longest text that is searched for. */
    int MAX_TEXT = 500;

    /**
     * The articles that fit, best first; of those that fit equally well, first filed first.
     *
     * @param size at most so many
     * @param after only those behind this cursor; null from the start
     * @throws BadInput if the cursor is none of a search's
     */
    Page<Hit> articles(String text, ArticleCriteria criteria, int size, String after);

    /** How many articles fit. */
    long count(String text, ArticleCriteria criteria);

    /**
     * Where the given articles say what was searched for, by article id: passages of HTML, the matched words between
     * {@code <mark>} and {@code </mark>} and everything else escaped.
     */
    Map<Long, List<String>> highlights(String text, Collection<Long> articleIds);

    /** Leaves only those quotes in a list that contain the text. */
    void narrow(Listing<Quote> quotes, String text);
}
