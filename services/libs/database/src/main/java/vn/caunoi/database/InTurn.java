package vn.caunoi.database;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Steps taken one after the other: a session must not serve two operations at once. */
public final class InTurn {
    private InTurn() {}

    /** Takes the step with each item, the next one after the last has ended; the first failure ends it all. */
    public static <T> Uni<Void> forEach(Iterable<T> items, Function<? super T, ? extends Uni<?>> step) {
        return Multi.createFrom()
                .iterable(items)
                .onItem()
                .transformToUniAndConcatenate(step::apply)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
