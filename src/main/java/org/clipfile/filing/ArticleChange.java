package org.clipfile.filing;

import java.time.Instant;
import java.util.List;

import org.clipfile.article.Article;
import org.clipfile.article.ArticleStatus;
import org.clipfile.article.Headline;
import org.clipfile.extract.StoryText;
import org.clipfile.refusal.BadInput;

/** An editor's changes to one article. The parts keep to the same rules as in a {@link Draft}. */
public final class ArticleChange {

    private final Article article;
    private boolean textChanged;

    public ArticleChange(Article article) {
        this.article = article;
    }

    /** The story's own headline; null to derive one. */
    public void headline(String headline) {
        article.headline = headline;
        article.headlineIsDerived = headline == null;
        textChanged = true;
    }

    public void kicker(String kicker) {
        article.kicker = kicker;
    }

    public void deck(String deck) {
        article.deck = deck;
        textChanged = true;
    }

    public void body(String body) {
        if (body == null) {
            throw new BadInput("An article needs a body.");
        }
        article.writeBody(body);
        article.status = ArticleStatus.COMPLETE;
        textChanged = true;
    }

    public void language(String language) {
        if (language == null) {
            throw new BadInput("An article needs a language; 'und' says that it is not known.");
        }
        article.language = language;
    }

    public void source(String source) {
        article.source = source;
    }

    public void url(String url) {
        article.url = url;
    }

    /** Null for none. */
    public void byline(List<String> byline) {
        article.byline = byline == null ? List.of() : byline;
    }

    public void publishedAt(Instant instant) {
        article.datePublished(instant);
    }

    Article article() {
        return article;
    }

    /** Whether anything has changed in which people and topics are found. */
    boolean textChanged() {
        return textChanged;
    }

    /** What is read of the changed article. */
    StoryText text() {
        return draft().text();
    }

    /** Derives what follows from the changed parts, and refuses what a new article could not have. */
    void settle() {
        if (article.headlineIsDerived) {
            article.headline = Headline.derive(article.deck, article.body);
        }
        draft();
    }

    private Draft draft() {
        return new Draft(
                article.headlineIsDerived ? null : article.headline,
                article.kicker,
                article.deck,
                article.body,
                article.status == ArticleStatus.TRUNCATED,
                article.language,
                article.source,
                article.url,
                article.byline,
                article.credits,
                article.publishedAt);
    }
}
