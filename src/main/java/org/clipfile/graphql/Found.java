package org.clipfile.graphql;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.clipfile.graphql.GlobalId.NodeType;
import org.clipfile.refusal.NotFound;

/** Looks up what clients name by global ids. */
final class Found {

    private Found() {}

    /**
     * @throws NotFound if there is no such thing
     */
    static <T> T one(NodeType type, String id, Function<Long, Optional<T>> find) {
        return find.apply(GlobalId.key(type, id)).orElseThrow(() -> GlobalId.unknown(type, id));
    }

    /**
     * All of them, each once.
     *
     * @throws NotFound naming the first that is not there
     */
    static <T> Collection<T> all(
            NodeType type, List<String> ids, Function<Collection<Long>, List<T>> find, Function<T, Long> key) {
        var found = find.apply(new HashSet<>(GlobalId.keys(type, ids)));
        var keys = found.stream().map(key).collect(Collectors.toSet());
        ids.stream()
                .filter(id -> !keys.contains(GlobalId.key(type, id)))
                .findFirst()
                .ifPresent(missing -> {
                    throw GlobalId.unknown(type, missing);
                });
        return found;
    }
}
