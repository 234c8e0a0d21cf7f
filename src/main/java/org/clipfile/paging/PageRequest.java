package org.clipfile.paging;

import org.clipfile.refusal.BadInput;
import org.clipfile.refusal.LimitExceeded;

/**
 * Which part of a list is wanted, in the terms of Relay's Cursor Connections specification.
 *
 * @param size at most so many rows
 * @param backward whether they are counted from the end of the list
 * @param after only rows behind this cursor; may be null
 * @param before only rows in front of this cursor; may be null
 */
public record PageRequest(int size, boolean backward, String after, String before) {

    /** Rows of a page whose size nobody gave. */
    public static final int DEFAULT_SIZE = 20;

    /** Rows of the largest page. */
    public static final int MAX_SIZE = 100;

    /**
     * @throws BadInput if both or a negative size is given
     * @throws LimitExceeded if more than {@value #MAX_SIZE} rows are asked for
     */
    public static PageRequest of(Integer first, String after, Integer last, String before) {
        if (first != null && last != null) {
            throw new BadInput("Give either first or last, not both.");
        }
        if (last != null) {
            return new PageRequest(checked("last", last), true, after, before);
        }
        return new PageRequest(first(first, DEFAULT_SIZE), false, after, before);
    }

    /**
     * The size of a plain list, under the same limits as a page.
     *
     * @param first as it was given; null for {@code otherwise}
     */
    public static int first(Integer first, int otherwise) {
        return first == null ? otherwise : checked("first", first);
    }

    /** A number of rows that is called so, under the same limits. */
    public static int checked(String argument, int size) {
        if (size < 0) {
            throw new BadInput("%s must not be negative, but is %d.".formatted(argument, size));
        }
        if (size > MAX_SIZE) {
            throw new LimitExceeded("%s may be at most %d, but is %d.".formatted(argument, MAX_SIZE, size));
        }
        return size;
    }
}
