package vn.caunoi.registry;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;

/** Calls of the service's own beans, as a consumer or a timer makes them. */
public final class Services {

    private Services() {}

    /** Waits for what a bean does; a refusal comes as it is. */
    public static <T> T done(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException refusal) {
            throw refusal;
        } catch (Throwable failure) {
            throw new IllegalStateException(failure);
        }
    }
}
