package org.clipfile.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clipfile.paging.Page;

/** Pages of many lists at once. */
final class Pages {

    private Pages() {}

    /**
     * The rows of many pages as edges.
     *
     * @param family what all the nodes of all the pages have in common, made from all rows
     * @param edge from a row and the family
     */
    static <T, F, E> Map<Long, Page<E>> edges(
            Map<Long, Page<T>> pages, Function<Collection<T>, F> family, BiFunction<T, F, E> edge) {
        List<T> rows =
                pages.values().stream().flatMap(page -> page.rows().stream()).toList();
        var common = family.apply(rows);
        return pages.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, page -> page.getValue()
                .map(row -> edge.apply(row, common))));
    }
}
