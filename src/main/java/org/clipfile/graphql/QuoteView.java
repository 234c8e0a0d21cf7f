package org.clipfile.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.clipfile.article.Article;
import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.person.Person;
import org.clipfile.quote.Quote;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A quote as clients see it. */
@Name("Quote")
@Description("Words that an article gives as somebody's own")
public final class QuoteView implements Node {

    private final Quote quote;
    private final Family family;

    private QuoteView(Quote quote, Family family) {
        this.quote = quote;
        this.family = family;
    }

    /** What the quotes of one list refer to, loaded when it is asked for: their articles and their speakers. */
    record Family(Siblings articles, Siblings speakers) {

        static Family of(Collection<Quote> quotes) {
            return new Family(
                    ArticleView.siblings(
                            quotes.stream().map(quote -> quote.article).toList()),
                    PersonView.siblings(quotes.stream()
                            .map(quote -> quote.speaker)
                            .filter(Objects::nonNull)
                            .toList()));
        }

        ArticleView article(Long id) {
            return articles.get(
                    id,
                    "article",
                    keys -> Article.withIds(keys).stream()
                            .collect(Collectors.toMap(
                                    article -> article.id, article -> ArticleView.of(article, articles))),
                    null);
        }

        PersonView speaker(Long id) {
            return speakers.get(
                    id,
                    "speaker",
                    keys -> Person.withIds(keys).stream()
                            .collect(Collectors.toMap(person -> person.id, person -> PersonView.of(person, speakers))),
                    null);
        }
    }

    static QuoteView of(Quote quote) {
        return of(quote, Family.of(List.of(quote)));
    }

    static QuoteView of(Quote quote, Family family) {
        return new QuoteView(quote, family);
    }

    @Override
    @Id
    @NonNull
    @Description("Global id, the same for ever; treat it as opaque")
    public String getId() {
        return new GlobalId(NodeType.Quote, quote.id).encoded();
    }

    @NonNull
    @Description("The words between the quotation marks")
    public String getText() {
        return quote.text;
    }

    @Description("The verb that attributes it: said")
    public String getVerb() {
        return quote.verb;
    }

    @Description("Who speaks, where the article makes that certain")
    public PersonView getSpeaker() {
        return quote.speaker == null ? null : family.speaker(quote.speaker.id);
    }

    @Description("The speaker as written, also where no person could be resolved: the Russian leader")
    public String getSpeakerAsWritten() {
        return quote.speakerAsWritten;
    }

    @NonNull
    @Description("Where the words stand")
    public ArticleView getArticle() {
        return family.article(quote.article.id);
    }

    @NonNull
    @Description("Where the text starts in Article.body, in UTF-16 units")
    public int getStart() {
        return quote.start;
    }

    @NonNull
    @Description("Where it ends, exclusive")
    public int getEnd() {
        return quote.end;
    }
}
