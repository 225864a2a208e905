package vn.caunoi.bench.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Hears from the database when an effect is committed. */
public final class AppliedListener implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Map<UUID, Long> appliedAtNanos = new ConcurrentHashMap<>();
    private final Connection connection;
    private final Thread thread = new Thread(this::listen, "applied-listener");
    private volatile boolean closed;

    public AppliedListener(Connection connection) throws SQLException {
        this.connection = connection;
        try (var statement = connection.createStatement()) {
            statement.execute("listen applied");
        }
        thread.setDaemon(true);
        thread.start();
    }

    /** When each of these was committed; waits for the last. */
    public Map<UUID, Long> awaitAll(Set<UUID> writes) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (!appliedAtNanos.keySet().containsAll(writes)) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("Effects are missing after " + LIMIT);
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return appliedAtNanos;
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        try {
            thread.join();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }

    private void listen() {
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!closed) {
                PGNotification[] heard = postgres.getNotifications(100);
                long now = System.nanoTime();
                for (PGNotification each : heard == null ? new PGNotification[0] : heard) {
                    appliedAtNanos.putIfAbsent(UUID.fromString(each.getParameter()), now);
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("The listening connection broke", lost);
        }
    }
}
