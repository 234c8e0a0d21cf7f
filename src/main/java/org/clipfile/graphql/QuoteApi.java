package org.clipfile.graphql;

import org.clipfile.paging.Listing;
import org.clipfile.paging.PageRequest;
import org.clipfile.quote.Quote;
import org.clipfile.search.FullText;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Quotes. */
@GraphQLApi
public class QuoteApi {

    private final FullText fullText;

    QuoteApi(FullText fullText) {
        this.fullText = fullText;
    }

    @Query
    @NonNull
    @Description("What people said, newest article first, within an article in reading order")
    public QuoteConnection quotes(
            @Description("Which; all if left out") QuoteFilter filter,
            @Description(Arguments.FIRST) Integer first,
            @Description(Arguments.AFTER) String after,
            @Description(Arguments.LAST) Integer last,
            @Description(Arguments.BEFORE) String before) {
        var request = PageRequest.of(first, after, last, before);
        var page = listing(filter).page(request);
        var family = QuoteView.Family.of(page.rows());
        return new QuoteConnection(
                page.map(quote -> new QuoteEdge(() -> Quote.NEWEST.cursor(quote), QuoteView.of(quote, family))),
                () -> listing(filter).count());
    }

    private Listing<Quote> listing(QuoteFilter filter) {
        var quotes = Quote.listing(QuoteFilter.criteria(filter), Quote.NEWEST);
        if (filter != null && filter.text != null) {
            fullText.narrow(quotes, filter.text);
        }
        return quotes;
    }
}
