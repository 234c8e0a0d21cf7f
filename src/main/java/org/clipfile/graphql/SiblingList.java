package org.clipfile.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.clipfile.paging.Listing;
import org.clipfile.paging.Page;
import org.clipfile.paging.PageRequest;

/**
 * A list that each of several siblings has, such as the people of each of twenty articles.
 *
 * @param what tells this list, in this order, from the others that the siblings have
 * @param parent HQL for the id of the sibling that a row belongs to
 * @param rows those of all siblings
 * @param family what all nodes have in common, made from all rows
 * @param edge from a row and the family
 */
record SiblingList<T, F, E>(
        Object what,
        String parent,
        Supplier<Listing<T>> rows,
        Function<Collection<T>, F> family,
        BiFunction<T, F, E> edge) {

    /**
     * One sibling's page as a connection.
     *
     * @param connection from the page and what counts the sibling's whole list
     */
    <C> C connection(
            Siblings siblings, Long key, PageRequest request, BiFunction<Page<E>, LongSupplier, C> connection) {
        var page = siblings.get(
                key, List.of(what, request), keys -> edges(rows.get().pages(parent, keys, request)), Page.<E>empty());
        return connection.apply(
                page,
                () -> siblings.get(
                        key, List.of(what, "totalCount"), keys -> rows.get().counts(parent, keys), 0L));
    }

    private Map<Long, Page<E>> edges(Map<Long, Page<T>> pages) {
        List<T> all =
                pages.values().stream().flatMap(page -> page.rows().stream()).toList();
        var common = family.apply(all);
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue()
                .map(row -> edge.apply(row, common))));
    }
}
