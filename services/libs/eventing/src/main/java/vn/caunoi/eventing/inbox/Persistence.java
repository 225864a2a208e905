package vn.caunoi.eventing.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.caunoi.eventing.EventingConfig;

/**
 * Tries work on a record again in place. Pauses are timers of Vert.x and every attempt runs on the context of the
 * message: a database session must not be opened anywhere else.
 */
@ApplicationScoped
class Persistence {

    private static final Logger LOG = Logger.getLogger(Persistence.class);

    private final EventingConfig config;
    private final Intake intake;
    private final InboxMetrics metrics;

    Persistence(EventingConfig config, Intake intake, InboxMetrics metrics) {
        this.config = config;
        this.intake = intake;
        this.metrics = metrics;
    }

    /** Fails with {@link GivenUp} when patience ends, and with {@link IllegalStateException} when the service stops. */
    Uni<Void> until(
            Received record,
            String consumer,
            Function<Throwable, FailureKind> classify,
            Supplier<Uni<? extends Void>> work) {
        Context context = Objects.requireNonNull(Vertx.currentContext(), "A record is received on its own context");
        Patience patience = new Patience(config.inbox());
        return Uni.createFrom().deferred(work).onFailure().retry().when(failures -> failures.onItem()
                .transformToUniAndConcatenate(failure -> {
                    if (intake.isClosed()) {
                        return Uni.createFrom().failure(new IllegalStateException("The service is stopping", failure));
                    }
                    if (!patience.outlasts(classify.apply(failure))) {
                        return Uni.createFrom().failure(new GivenUp(failure));
                    }
                    Duration pause = patience.nextPause();
                    LOG.warnf(
                            "Record tried again consumer=%s topic=%s partition=%d offset=%d pause=%s cause=%s",
                            consumer, record.topic(), record.partition(), record.offset(), pause, failure);
                    metrics.retried(consumer);
                    return rest(context, pause);
                }));
    }

    /** Gives an item, not nothing: a stream drops a null, and then nobody would try again. */
    private static Uni<Boolean> rest(Context context, Duration pause) {
        return Uni.createFrom().emitter(emitter -> context.owner()
                .setTimer(pause.toMillis(), timer -> context.runOnContext(back -> emitter.complete(true))));
    }
}
