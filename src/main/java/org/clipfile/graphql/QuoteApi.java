package org.clipfile.graphql;

import jakarta.transaction.Transactional;

import org.clipfile.paging.PageRequest;
import org.clipfile.quote.Quote;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Quotes. */
@GraphQLApi
@Transactional
public class QuoteApi {

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
        var criteria = QuoteFilter.criteria(filter);
        var page = Quote.listing(criteria, Quote.NEWEST).page(request);
        var family = QuoteView.Family.of(page.rows());
        return new QuoteConnection(
                page.map(quote -> new QuoteEdge(Quote.NEWEST.cursor(quote), QuoteView.of(quote, family))),
                () -> Siblings.inTransaction(
                        () -> Quote.listing(criteria, Quote.NEWEST).count()));
    }
}
