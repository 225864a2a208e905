package vn.caunoi.registry.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what a receipt code stands for, and lets nobody try codes one after the other. */
@ApplicationScoped
public class ReceiptCodes {

    private final CodeGuesses guesses;

    @Inject
    ReceiptCodes(CodeGuesses guesses) {
        this.guesses = guesses;
    }

    /**
     * What a code that somebody typed stands for. Whatever is no code is answered like one that nobody has.
     *
     * <p>Fails with {@link CodeUnknown}, or with {@link vn.caunoi.problem.TooManyRequests} after too many of them.
     *
     * @param address of whoever asks
     * @param find by the hash of a code; null when it is unknown
     */
    public <T> Uni<T> require(String typed, ClientAddress address, Function<String, Uni<@Nullable T>> find) {
        guesses.admit(address.text());
        return ReceiptCode.typed(typed)
                .map(ReceiptCode::hash)
                .map(find)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .onItem()
                .ifNull()
                .failWith(() -> {
                    guesses.failed(address.text());
                    return new CodeUnknown();
                });
    }
}
