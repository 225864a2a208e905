package vn.caunoi.problem;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a small list.
 *
 * @param items the rows, in the list's order
 * @param page number of this page, from 0
 * @param size how many rows a page holds at most
 * @param total how many rows the whole list has
 */
public record Page<T>(List<T> items, int page, int size, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** The same page with its rows told in another way. */
    public <R> Page<R> map(Function<? super T, ? extends R> told) {
        return new Page<>(items.stream().<R>map(told).toList(), page, size, total);
    }
}
