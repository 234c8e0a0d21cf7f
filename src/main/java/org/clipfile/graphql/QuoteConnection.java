package org.clipfile.graphql;

import java.util.List;
import java.util.function.LongSupplier;

import org.clipfile.paging.Ordering;
import org.clipfile.paging.Page;
import org.clipfile.paging.PageRequest;
import org.clipfile.quote.Quote;
import org.clipfile.quote.QuoteCriteria;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** A page of quotes. */
@Name("QuoteConnection")
@Description("A page of quotes")
public final class QuoteConnection extends Connection<QuoteEdge, QuoteView> {

    QuoteConnection(Page<QuoteEdge> page, LongSupplier total) {
        super(page, total);
    }

    /**
     * The quotes of one of several siblings.
     *
     * @param parent HQL for what the quotes are divided by
     */
    static QuoteConnection of(
            Siblings siblings, Long key, String parent, Ordering<Quote> ordering, PageRequest request) {
        var page = siblings.get(
                key,
                List.of("quotes", request),
                keys -> Pages.edges(
                        Quote.listing(QuoteCriteria.ANY, ordering).pages(parent, keys, request),
                        QuoteView.Family::of,
                        (quote, family) -> new QuoteEdge(ordering.cursor(quote), QuoteView.of(quote, family))),
                Page.<QuoteEdge>empty());
        return new QuoteConnection(
                page,
                () -> siblings.get(
                        key,
                        "quotes.totalCount",
                        keys -> Quote.listing(QuoteCriteria.ANY, ordering).counts(parent, keys),
                        0L));
    }
}
