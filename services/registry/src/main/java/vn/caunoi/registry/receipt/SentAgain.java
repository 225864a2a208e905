package vn.caunoi.registry.receipt;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.caunoi.database.DatabaseConstraint;

/** What comes a second time is found by the code that follows from its key. */
public final class SentAgain {

    private SentAgain() {}

    /**
     * Receives what was sent. The same at the very same moment breaks a constraint, and is received once more: what
     * came first is there by then.
     *
     * @param receiving in a transaction of its own
     * @param unique names of the constraints that only the same thing can break
     */
    public static <T> Uni<T> received(Supplier<Uni<T>> receiving, String... unique) {
        return receiving
                .get()
                .onFailure(failure -> Stream.of(unique)
                        .anyMatch(name -> DatabaseConstraint.broken(name).test(failure)))
                .recoverWithUni(again -> receiving.get());
    }
}
