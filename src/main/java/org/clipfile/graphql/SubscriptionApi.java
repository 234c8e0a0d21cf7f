package org.clipfile.graphql;

import org.clipfile.article.Article;
import org.clipfile.graphql.execution.Occasion;
import org.clipfile.paging.PageRequest;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;

/** What clients can be told of. */
@GraphQLApi
public class SubscriptionApi {

    @Subscription
    @NonNull
    @Description(
            "Each article when it has been filed, once, on whichever replica it was; a teaser that becomes the whole"
                    + " story later is not told again")
    public Multi<ArticleView> articleFiled(@Description("Which; all if left out") ArticleFilter filter) {
        var criteria = ArticleFilter.criteria(filter);
        return Occasion.article()
                .flatMap(id -> Article.listing(criteria, Article.NEWEST)
                        .where("row.id = :filed", "filed", id)
                        .page(new PageRequest(1, false, null, null))
                        .rows()
                        .stream()
                        .findFirst())
                .map(article -> Multi.createFrom().item(ArticleView.of(article)))
                .orElseGet(() -> Multi.createFrom().empty());
    }
}
