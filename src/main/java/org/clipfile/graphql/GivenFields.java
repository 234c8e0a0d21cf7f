package org.clipfile.graphql;

import java.util.Map;

import io.smallrye.graphql.api.Context;

/**
 * Which fields of an {@code input} argument a client has given, be it as null: in the Java object a field that was left
 * out and one that was set to null look the same.
 */
record GivenFields(Map<String, Object> fields) {

    static GivenFields of(Context context) {
        return new GivenFields(context.getArgument("input"));
    }

    boolean has(String field) {
        return fields.containsKey(field);
    }

    /** Runs the change if the field was given. */
    void ifGiven(String field, Runnable change) {
        if (has(field)) {
            change.run();
        }
    }
}
