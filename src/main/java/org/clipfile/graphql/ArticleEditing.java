package org.clipfile.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jakarta.transaction.Transactional;

import org.clipfile.article.Article;
import org.clipfile.filing.ArticleChange;
import org.clipfile.filing.Draft;
import org.clipfile.filing.Editor;
import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.person.Person;
import org.clipfile.topic.Topic;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

import io.smallrye.graphql.api.Context;

/** What editors do to articles. */
@GraphQLApi
public class ArticleEditing {

    private final Editor editor;

    ArticleEditing(Editor editor) {
        this.editor = editor;
    }

    @Mutation
    @NonNull
    @Description("Files an article; CONFLICT if it is there already")
    @Transactional
    public ArticlePayload createArticle(@NonNull @Description("The article") CreateArticleInput input) {
        var draft = new Draft(
                input.headline,
                input.kicker,
                input.deck,
                input.body,
                false,
                input.language,
                input.source,
                input.url,
                input.byline == null ? List.of() : input.byline,
                List.of(),
                input.publishedAt);
        var people = Optional.ofNullable(input.personIds).map(ArticleEditing::people);
        var topics = Optional.ofNullable(input.topicIds)
                .map(ids -> Found.all(NodeType.Topic, ids, Topic::withIds, topic -> topic.id));
        return payload(editor.create(draft, people, topics));
    }

    @Mutation
    @NonNull
    @Description("Changes an article; a new body is read anew for people, quotes and topics, and editors' tags stay")
    @Transactional
    public ArticlePayload updateArticle(
            @NonNull @Description("What to change") UpdateArticleInput input, Context context) {
        var article = find(input.id);
        var given = GivenFields.of(context);
        var change = new ArticleChange(article);
        given.ifGiven("headline", () -> change.headline(input.headline));
        given.ifGiven("kicker", () -> change.kicker(input.kicker));
        given.ifGiven("deck", () -> change.deck(input.deck));
        given.ifGiven("body", () -> change.body(input.body));
        given.ifGiven("language", () -> change.language(input.language));
        given.ifGiven("source", () -> change.source(input.source));
        given.ifGiven("url", () -> change.url(input.url));
        given.ifGiven("byline", () -> change.byline(input.byline));
        given.ifGiven("publishedAt", () -> change.publishedAt(input.publishedAt));
        editor.apply(change);
        return payload(article.id);
    }

    @Mutation
    @NonNull
    @Description("Takes an article out of the archive")
    @Transactional
    public DeletePayload deleteArticle(@NonNull @Id @Description("Which") String id) {
        editor.remove(find(id));
        return new DeletePayload(id);
    }

    /** With these ids, or who has become of whoever had them, each once. */
    private static Collection<Person> people(List<String> ids) {
        var people = Person.current(GlobalId.keys(NodeType.Person, ids));
        return ids.stream()
                .map(id -> Optional.ofNullable(people.get(GlobalId.key(NodeType.Person, id)))
                        .orElseThrow(() -> GlobalId.unknown(NodeType.Person, id)))
                .distinct()
                .toList();
    }

    private static Article find(String id) {
        return Found.one(NodeType.Article, id, key -> Article.<Article>findByIdOptional(key));
    }

    private static ArticlePayload payload(Long id) {
        return new ArticlePayload(ArticleView.of(Article.<Article>findById(id)));
    }
}
