package org.clipfile.graphql;

import java.time.Instant;
import java.util.List;

import org.clipfile.article.ArticleCriteria;
import org.clipfile.article.ArticleStatus;
import org.clipfile.graphql.GlobalId.NodeType;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which articles a client wants. */
@Input("ArticleFilter")
@Description("Which articles are wanted; all given conditions must hold")
public class ArticleFilter {

    @Description("Named in the article: every one of these people")
    public @Id List<@NonNull String> personIds;

    @Description("Filed under every one of these topics, or a descendant of each")
    public @Id List<@NonNull String> topicIds;

    @Description("Publisher, exactly as the import gave it")
    public String source;

    @Description("BCP 47, such as en")
    public String language;

    @Description("Whether the source text was whole")
    public Status status;

    @Description("publishedAt at or after this")
    public Instant publishedFrom;

    @Description("publishedAt before this")
    public Instant publishedBefore;

    @DefaultValue("true")
    @Description("Whether articles that repeat another with small changes are wanted, too")
    public Boolean includeCopies;

    static ArticleCriteria criteria(ArticleFilter filter) {
        return filter == null
                ? ArticleCriteria.ANY
                : new ArticleCriteria(
                        PersonView.keys(filter.personIds),
                        GlobalId.keys(NodeType.Topic, filter.topicIds),
                        filter.source,
                        filter.language,
                        filter.status == null ? null : ArticleStatus.valueOf(filter.status.name()),
                        filter.publishedFrom,
                        filter.publishedBefore,
                        filter.includeCopies == null || filter.includeCopies);
    }
}
