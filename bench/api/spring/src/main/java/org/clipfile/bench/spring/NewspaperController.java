package org.clipfile.bench.spring;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers the contract's fields; what articles have many of is read for all articles of an answer at once. */
@Controller
class NewspaperController {

    private final Archive archive;
    private final FullText fullText;

    NewspaperController(Archive archive, FullText fullText) {
        this.archive = archive;
        this.fullText = fullText;
    }

    /** What {@link #createArticle} answers with. */
    public record ArticlePayload(Article article) {}

    @QueryMapping
    Optional<Article> article(@Argument String id) {
        return archive.article(GlobalId.key(id));
    }

    @QueryMapping
    Optional<Person> person(@Argument String id) {
        return archive.person(GlobalId.key(id));
    }

    @QueryMapping
    ArticleConnection articles(@Argument ArticleFilter filter, @Argument int first, @Argument String after) {
        var found = archive.newest(
                filter == null ? ArticleFilter.NONE : filter, after == null ? null : Cursor.parse(after), first + 1);
        return ArticleConnection.of(found, first);
    }

    @QueryMapping
    SearchConnection search(@Argument String text, @Argument int first) {
        var hits = fullText.search(text, first);
        var articles = archive.articles(hits.stream().map(FullText.Hit::key).toList());
        return new SearchConnection(hits.stream()
                .filter(hit -> articles.containsKey(hit.key()))
                .map(hit -> new SearchConnection.Edge(articles.get(hit.key()), hit.score()))
                .toList());
    }

    @SchemaMapping
    ArticleConnection articles(Person person, @Argument int first) {
        return ArticleConnection.of(archive.newestNaming(person, first + 1), first);
    }

    @BatchMapping
    Map<Article, ArticlePersonConnection> people(List<Article> articles) {
        return archive.people(articles);
    }

    @BatchMapping
    Map<Article, ArticleTopicConnection> topics(List<Article> articles) {
        return archive.topics(articles);
    }

    @MutationMapping
    ArticlePayload createArticle(@Argument CreateArticleInput input) {
        var article = archive.file(input);
        fullText.add(article.key(), article.headline(), input.body());
        return new ArticlePayload(article);
    }
}
