package org.clipfile.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

/** {@link org.clipfile.article.ArticleStatus} as clients see it. */
@Enum("ArticleStatus")
@Description("Whether the source text of an article was whole")
public enum Status {
    @Description("The text runs to its own end")
    COMPLETE,
    @Description("The source text breaks off in mid-sentence, as teasers on a front page do")
    TRUNCATED
}
