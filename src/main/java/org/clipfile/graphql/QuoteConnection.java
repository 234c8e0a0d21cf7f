package org.clipfile.graphql;

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
        var quotes = new SiblingList<>(
                "quotes",
                parent,
                () -> Quote.listing(QuoteCriteria.ANY, ordering),
                QuoteView.Family::of,
                (quote, family) -> new QuoteEdge(() -> ordering.cursor(quote), QuoteView.of(quote, family)));
        return quotes.connection(siblings, key, request, QuoteConnection::new);
    }
}
