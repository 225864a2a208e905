package vn.caunoi.servers;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A server in a process of its own, which can be ended in every way there is and started again on the same data and
 * ports.
 */
public abstract sealed class Server implements AutoCloseable
        permits KafkaServer, KeycloakServer, MailServer, PostgresServer {
    private final Duration grace;
    private final @Nullable Path temporary;
    private @Nullable ServerProcess process;

    /**
     * @param grace how long it may take to end in order
     * @param temporary the directory that {@link #close} deletes, null for data that stay
     */
    Server(Duration grace, @Nullable Path temporary) {
        this.grace = grace;
        this.temporary = temporary;
    }

    /** Starts the process and returns when the server answers; {@link ServerFailed} otherwise. */
    abstract ServerProcess launch();

    final void start() {
        process = launch();
    }

    /** The process that runs now, or ran last. */
    public final ServerProcess process() {
        return Objects.requireNonNull(process, "not started");
    }

    /** Ends the server in order: clients are disconnected, everything committed is kept. */
    public final void stop() {
        process().stop(grace);
    }

    /** {@code kill -9} of the server and all its children. */
    public final void kill() {
        process().kill();
    }

    /** Starts again on the same data and ports, after {@link #stop} or {@link #kill}. */
    public final void restart() {
        if (process().isAlive()) {
            stop();
        }
        start();
    }

    @Override
    public final void close() {
        stop();
        if (temporary != null) {
            Directories.delete(temporary);
        }
    }
}
