package org.clipfile.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.clipfile.article.Article;

/** Finds the passages of a text that say what was searched for. */
final class Highlighting {

    /** Passages of a body; with headline and deck that is what fits under a hit in a list. */
    private static final int MOST_OF_BODY = 3;

    /** Sentences are put together until a passage has about so many characters. */
    private static final int PASSAGE = 160;

    /** What was searched for is in the middle of its passage. */
    private static final float CENTRED = 0.5f;

    private final UnifiedHighlighter whole = highlighter(WholeBreakIterator::new);
    private final UnifiedHighlighter passages = highlighter(() -> LengthGoalBreakIterator.createClosestToLength(
            BreakIterator.getSentenceInstance(Locale.ENGLISH), PASSAGE, CENTRED));

    private static UnifiedHighlighter highlighter(Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(NewsAnalyzer.ofTexts())
                .withBreakIterator(breaks)
                .withFormatter(new MarkedPassages())
                .withMaxLength(Article.MAX_BODY)
                .withMaxNoHighlightPassages(0)
                .withWeightMatches(false)
                .build();
    }

    /** Passages of headline, deck and body, in this order. */
    List<String> of(Query query, IndexedStory story) throws IOException {
        var found = new ArrayList<String>();
        add(found, whole, Fields.HEADLINE, query, story.headline(), 1);
        add(found, whole, Fields.DECK, query, story.deck(), 1);
        add(found, passages, Fields.BODY, query, story.body(), MOST_OF_BODY);
        return found;
    }

    private static void add(
            List<String> found, UnifiedHighlighter highlighter, String field, Query query, String text, int most)
            throws IOException {
        if (text != null
                && highlighter.highlightWithoutSearcher(field, query, text, most)
                        instanceof MarkedPassages.Marked marked) {
            found.addAll(marked.passages());
        }
    }
}
