package org.clipfile.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param rows in the order of the list, whichever way the page was walked to
 * @param hasNext whether the list goes on behind the last row
 * @param hasPrevious whether the list has rows before the first one
 */
public record Page<T>(List<T> rows, boolean hasNext, boolean hasPrevious) {

    /** The page of a list that has no rows at all. */
    public static <T> Page<T> empty() {
        return new Page<>(List.of(), false, false);
    }

    /** The same page with other rows, one for one. */
    public <R> Page<R> map(Function<? super T, ? extends R> to) {
        return new Page<>(rows.stream().<R>map(to).toList(), hasNext, hasPrevious);
    }
}
