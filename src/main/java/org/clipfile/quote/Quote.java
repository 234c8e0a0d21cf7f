package org.clipfile.quote;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

import org.clipfile.article.Article;
import org.clipfile.paging.Among;
import org.clipfile.paging.Listing;
import org.clipfile.paging.Ordering;
import org.clipfile.paging.Ordering.Kind;
import org.clipfile.person.Person;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

/** Words that an article gives as somebody's own. */
@Entity
public class Quote extends PanacheEntity {

    /** Reading order of the quotes of one article. */
    public static final Ordering<Quote> IN_TEXT = new Ordering<>(
            "inText",
            List.of(
                    Ordering.ascending("row.start", Kind.INTEGER, quote -> quote.start),
                    Ordering.ascending("row.id", Kind.NUMBER, quote -> quote.id)));

    /** Those of the newest article first, and within an article in reading order. */
    public static final Ordering<Quote> NEWEST = new Ordering<>(
            "newest",
            List.of(
                    Ordering.descending("row.datedAt", Kind.INSTANT, quote -> quote.datedAt),
                    Ordering.ascending("row.article.id", Kind.NUMBER, quote -> quote.article.id),
                    Ordering.ascending("row.start", Kind.INTEGER, quote -> quote.start),
                    Ordering.ascending("row.id", Kind.NUMBER, quote -> quote.id)));

    /** HQL for the article of a quote. */
    public static final String ARTICLE = "row.article.id";

    /** HQL for the speaker of a quote. */
    public static final String SPEAKER = "row.speaker.id";

    @ManyToOne(fetch = FetchType.LAZY)
    public Article article;

    /** Null where the article does not make certain who speaks. */
    @ManyToOne(fetch = FetchType.LAZY)
    public Person speaker;

    public String speakerAsWritten;

    /** The verb that attributes the words; may be null. */
    public String verb;

    /** The words between the marks. */
    public String text;

    /** UTF-16 offsets of the words in the body, end exclusive. */
    @Column(name = "start_offset")
    public int start;

    @Column(name = "end_offset")
    public int end;

    /** Where the article stands in time; the same as {@link Article#datedAt}. */
    public Instant datedAt;

    /** The quotes that fit, in this order; articles and speakers are not loaded with them. */
    public static Listing<Quote> listing(QuoteCriteria criteria, Ordering<Quote> ordering) {
        return criteria.narrow(Listing.of(Quote.class, "Quote row", ordering));
    }

    /** Those of the given quotes that are filed, in no particular order. */
    public static List<Quote> withIds(Collection<Long> ids) {
        return list("among(?1, id)", Among.array(ids));
    }

    protected Quote() {}

    public Quote(
            Article article, Person speaker, String speakerAsWritten, String verb, String text, int start, int end) {
        this.article = article;
        this.datedAt = article.datedAt;
        this.speaker = speaker;
        this.speakerAsWritten = speakerAsWritten;
        this.verb = verb;
        this.text = text;
        this.start = start;
        this.end = end;
    }
}
