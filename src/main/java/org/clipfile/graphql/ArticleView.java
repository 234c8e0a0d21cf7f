package org.clipfile.graphql;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.clipfile.article.Article;
import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Page;
import org.clipfile.person.Mention;
import org.clipfile.related.RelatedStories;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** An article as clients see it. */
@Name("Article")
@Description("A filed story")
public final class ArticleView implements Node {

    private final Article article;
    private final Siblings siblings;

    private ArticleView(Article article, Siblings siblings) {
        this.article = article;
        this.siblings = siblings;
    }

    static ArticleView of(Article article) {
        return of(List.of(article)).getFirst();
    }

    static List<ArticleView> of(Collection<Article> articles) {
        var siblings = siblings(articles);
        return articles.stream()
                .map(article -> new ArticleView(article, siblings))
                .toList();
    }

    static Siblings siblings(Collection<Article> articles) {
        return new Siblings(
                articles.stream().map(article -> article.id).distinct().toList());
    }

    static ArticleView of(Article article, Siblings siblings) {
        return new ArticleView(article, siblings);
    }

    static Page<ArticleEdge> edges(Page<Article> page, Ordering<Article> ordering, Siblings siblings) {
        return page.map(article -> new ArticleEdge(() -> ordering.cursor(article), new ArticleView(article, siblings)));
    }

    /** The stories closest to this one, at most so many. */
    List<ArticleView> related(int first) {
        return siblings.get(
                article.id, List.of("related", first), keys -> lists(RelatedStories.of(keys, first)), List.of());
    }

    private static Map<Long, List<ArticleView>> lists(Map<Long, List<Article>> articles) {
        var siblings = siblings(articles.values().stream().flatMap(List::stream).toList());
        return articles.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, ofOne -> ofOne.getValue().stream()
                        .map(article -> of(article, siblings))
                        .toList()));
    }

    Long key() {
        return article.id;
    }

    Siblings siblings() {
        return siblings;
    }

    @Override
    @Id
    @NonNull
    @Description("Global id, the same for ever; treat it as opaque")
    public String getId() {
        return new GlobalId(NodeType.Article, article.id).encoded();
    }

    @NonNull
    @Description("The story's own headline; where the text gives none, one derived from its deck or lede")
    public String getHeadline() {
        return article.headline;
    }

    @NonNull
    @Description("Whether the headline is derived")
    public boolean isHeadlineIsDerived() {
        return article.headlineIsDerived;
    }

    @Description("Short upper-case label in front of the deck, without its colon: NEXT GENERATION")
    public String getKicker() {
        return article.kicker;
    }

    @Description("The sentence between kicker and body that sums the story up (also: standfirst)")
    public String getDeck() {
        return article.deck;
    }

    @NonNull
    @Description("First paragraph of the body")
    public String getLede() {
        return Article.ledeOf(getBody());
    }

    @NonNull
    @Description("Body text, paragraphs separated by a blank line, without credits, kicker and deck")
    public String getBody() {
        return siblings.get(article.id, "body", Article::bodies, "");
    }

    @NonNull
    @Description("TRUNCATED where the source text breaks off in mid-sentence")
    public Status getStatus() {
        return Status.valueOf(article.status.name());
    }

    @NonNull
    @Description("Language of the text, BCP 47, such as en")
    public String getLanguage() {
        return article.language;
    }

    @Description("Publisher as given by the import, such as Taipei Times")
    public String getSource() {
        return article.source;
    }

    @Description("Where the article was published")
    public String getUrl() {
        return article.url;
    }

    @NonNull
    @Description("Names of the writers, as the byline gives them")
    public List<@NonNull String> getByline() {
        return article.byline;
    }

    @NonNull
    @Description("Photo and picture credits found in the text, such as EPA-EFE")
    public List<@NonNull String> getCredits() {
        return article.credits;
    }

    @Description("When the article was published; null where that is not known")
    public Instant getPublishedAt() {
        return article.publishedAt;
    }

    @NonNull
    @Description("When the article was filed here")
    public Instant getImportedAt() {
        return article.importedAt;
    }

    @NonNull
    @Description("Words in the body")
    public int getWordCount() {
        return article.wordCount;
    }

    @NonNull
    @Description("Every place in the body that names a person, in reading order")
    public List<@NonNull MentionView> getMentions() {
        return siblings.get(article.id, "mentions", keys -> MentionView.of(Mention.inBodies(keys)), List.of());
    }
}
