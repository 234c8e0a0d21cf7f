package org.clipfile.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The objects of one type that one list, or the same list of several siblings, brought along. What one of them is asked
 * for is asked of all of them in a GraphQL query, so it is read for all of them at once: the number of SQL statements
 * follows from the query and not from the data.
 *
 * <p>A data loader would do the same, but SmallRye's batches take the arguments of the first of their keys for all of
 * them, which answers {@code a: people(first: 1) b: people(first: 5)} wrongly.
 */
final class Siblings {

    private final List<Long> keys;
    private final Map<Object, Map<Long, ?>> loaded = new ConcurrentHashMap<>();

    Siblings(Collection<Long> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * What belongs to one of the siblings.
     *
     * @param what tells what is loaded: the name of the field, with its arguments where it has any
     * @param load reads it for all given keys
     * @param absent for siblings without an entry
     */
    @SuppressWarnings("unchecked") // each "what" goes with one type of value
    <V> V get(Long key, Object what, Function<List<Long>, Map<Long, V>> load, V absent) {
        var all = (Map<Long, V>) loaded.computeIfAbsent(what, missing -> load.apply(keys));
        return all.getOrDefault(key, absent);
    }
}
