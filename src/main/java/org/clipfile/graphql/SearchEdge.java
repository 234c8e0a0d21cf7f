package org.clipfile.graphql;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An article that a search found. */
@Name("SearchEdge")
@Description("An article that a search found")
public final class SearchEdge extends Edge<ArticleView> {

    private final double score;
    private final Supplier<List<String>> passages;

    /**
     * @param passages made only when a client asks
     */
    SearchEdge(Supplier<String> cursor, ArticleView node, double score, Supplier<List<String>> passages) {
        super(cursor, node);
        this.score = score;
        this.passages = passages;
    }

    @NonNull
    @Description("How well the article fits; higher is better, and comparable within one search only")
    public double getScore() {
        return score;
    }

    @NonNull
    @Description("Passages with the matched words between <mark> and </mark>, everything else HTML-escaped:"
            + " headline and deck where they match, and up to three passages of the body")
    public List<@NonNull String> getHighlights() {
        return passages.get();
    }
}
