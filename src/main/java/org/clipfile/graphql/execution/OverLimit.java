package org.clipfile.graphql.execution;

import graphql.execution.AbortExecutionException;

/** A request that asks for more than a limit allows. The message says which limit, and what was asked. */
public final class OverLimit extends AbortExecutionException {

    private static final long serialVersionUID = 1L;

    OverLimit(String message) {
        super(message);
    }

    /** Refuses what is over a limit. */
    static void check(String what, long limit, long asked) {
        if (asked > limit) {
            throw new OverLimit("%s may be at most %,d, but is %,d.".formatted(what, limit, asked));
        }
    }
}
