package org.clipfile.graphql;

import java.util.List;

import org.clipfile.paging.PageRequest;
import org.clipfile.search.FullText;
import org.clipfile.search.Hit;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Full text search. */
@GraphQLApi
public class SearchApi {

    private final FullText fullText;

    SearchApi(FullText fullText) {
        this.fullText = fullText;
    }

    @Query
    @NonNull
    @Description("Full text over headlines, decks and bodies, best match first")
    public SearchConnection search(
            @NonNull
                    @Description("Words that must all be there, in any inflection; \"a phrase\", -without, prefix*;"
                            + " case and accents do not matter")
                    String text,
            @Description("Among which articles; all if left out") ArticleFilter filter,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after) {
        var request = PageRequest.of(first, after, null, null);
        var criteria = ArticleFilter.criteria(filter);
        var page = fullText.articles(text, criteria, request.size(), request.after());
        var siblings =
                ArticleView.siblings(page.rows().stream().map(Hit::article).toList());
        return new SearchConnection(page.map(hit -> edge(hit, text, siblings)), () -> fullText.count(text, criteria));
    }

    private SearchEdge edge(Hit hit, String text, Siblings siblings) {
        return new SearchEdge(
                hit::cursor,
                ArticleView.of(hit.article(), siblings),
                hit.score(),
                () -> siblings.get(
                        hit.article().id,
                        List.of("highlights", text),
                        keys -> fullText.highlights(text, keys),
                        List.of()));
    }
}
