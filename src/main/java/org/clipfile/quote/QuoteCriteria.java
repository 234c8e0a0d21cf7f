package org.clipfile.quote;

import java.time.Instant;
import java.util.List;

import org.clipfile.paging.Listing;

/**
 * Which quotes are wanted; all given conditions must hold.
 *
 * @param speakerId null for any, as are the dates
 * @param topicIds the article is filed under each of them or a descendant; empty for any
 * @param publishedFrom the article was published at or after this
 * @param publishedBefore exclusive
 */
public record QuoteCriteria(Long speakerId, List<Long> topicIds, Instant publishedFrom, Instant publishedBefore) {

    /** Every quote. */
    public static final QuoteCriteria ANY = new QuoteCriteria(null, List.of(), null, null);

    /** Narrows a listing of quotes. */
    public Listing<Quote> narrow(Listing<Quote> quotes) {
        if (speakerId != null) {
            quotes.within("row.speaker.id", "speaker", speakerId);
        }
        for (var i = 0; i < topicIds.size(); i++) {
            quotes.where(
                    "exists (select 1 from Tag t where t.article = row.article and exists ("
                            + "select 1 from TopicLineage l where l.descendant = t.topic and l.ancestor.id = :topic" + i
                            + "))",
                    "topic" + i,
                    topicIds.get(i));
        }
        if (publishedFrom != null) {
            quotes.where("row.datedAt >= :publishedFrom", "publishedFrom", publishedFrom);
        }
        if (publishedBefore != null) {
            quotes.where("row.datedAt < :publishedBefore", "publishedBefore", publishedBefore);
        }
        // What is not published stands at its import in time, which is no date of publication.
        return publishedFrom == null && publishedBefore == null
                ? quotes
                : quotes.where("row.article.publishedAt is not null");
    }
}
