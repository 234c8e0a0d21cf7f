package org.clipfile.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.clipfile.refusal.NotFound;

/**
 * An id that is unique across all types, as Relay's Global Object Identification wants it; opaque to clients.
 *
 * @param type what it names
 * @param key the row of it
 */
record GlobalId(NodeType type, long key) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** The types that have global ids; the names go into the ids and so never change. */
    enum NodeType {
        Article,
        Person,
        Topic,
        Quote
    }

    /** The id as clients see it. */
    String encoded() {
        return ENCODER.encodeToString((type + ":" + key).getBytes(StandardCharsets.US_ASCII));
    }

    /** Nothing if the string is no id of ours. */
    static Optional<GlobalId> parse(String id) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII).split(":", -1);
            return parts.length != 2
                    ? Optional.empty()
                    : Arrays.stream(NodeType.values())
                            .filter(type -> type.name().equals(parts[0]))
                            .findFirst()
                            .map(type -> new GlobalId(type, Long.parseLong(parts[1])));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /**
     * The key of an id that must name this type.
     *
     * @throws NotFound if it does not
     */
    static long key(NodeType type, String id) {
        return parse(id).filter(parsed -> parsed.type == type).orElseThrow(() -> unknown(type, id)).key;
    }

    /** The same for many ids; none for null. */
    static List<Long> keys(NodeType type, Collection<String> ids) {
        return ids == null ? List.of() : ids.stream().map(id -> key(type, id)).toList();
    }

    /** That nothing of this type has this id. */
    static NotFound unknown(NodeType type, String id) {
        return new NotFound(
                "There is no %s with the id '%s'.".formatted(type.name().toLowerCase(Locale.ROOT), id));
    }
}
