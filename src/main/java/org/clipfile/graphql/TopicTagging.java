package org.clipfile.graphql;

import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.filing.ArticleTags;
import org.clipfile.filing.Refiler;
import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Where articles are filed: editors' tags, and how far changed rules have come. */
@GraphQLApi
@Transactional
public class TopicTagging {

    private final ArticleTags tags;

    TopicTagging(ArticleTags tags) {
        this.tags = tags;
    }

    @Mutation
    @NonNull
    @Description("An editor's tag, kept when rules run again; a rule's tag becomes the editor's")
    public ArticlePayload tagArticle(@NonNull @Description("What to file where") TagArticleInput input) {
        var article = article(input);
        tags.tag(article, topic(input));
        return new ArticlePayload(ArticleView.of(article));
    }

    @Mutation
    @NonNull
    @Description("Removes a tag for good: a rule does not bring it back")
    public ArticlePayload untagArticle(@NonNull @Description("What to take from where") TagArticleInput input) {
        var article = article(input);
        tags.untag(article, topic(input));
        return new ArticlePayload(ArticleView.of(article));
    }

    @Query
    @NonNull
    @Description("How far changed rules have been tried on the articles that were filed before")
    public RefilingView refiling() {
        return new RefilingView(Refiler.progress());
    }

    private static Article article(TagArticleInput input) {
        return Found.one(NodeType.Article, input.articleId, key -> Article.<Article>findByIdOptional(key));
    }

    private static Topic topic(TagArticleInput input) {
        return Found.one(NodeType.Topic, input.topicId, key -> Topic.<Topic>findByIdOptional(key));
    }
}
