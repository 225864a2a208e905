package vn.caunoi.database;

import io.vertx.core.impl.NoStackTraceThrowable;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Unavailability;

/** Recognises the failures by which a database shows that it is away, restarting or overloaded. */
@Singleton
public final class DatabaseAway implements Unavailability {
    /**
     * Connection exceptions, shutdown and start-up, too many connections, disk full, and a row that somebody else holds
     * for longer than {@code lock_timeout} (PostgreSQL, appendix A): each of them passes, and trying again helps.
     */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300", "53100", "53200", "55P03");

    @Override
    public boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = causeOf(cause)) {
            if (isAway(cause)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static boolean isAway(Throwable failure) {
        if (failure instanceof PgException exception) {
            return isPassing(exception.getSqlState());
        }
        // Hibernate tells what the driver told in the words of JDBC.
        if (failure instanceof SQLException exception) {
            return isPassing(exception.getSQLState());
        }
        return failure instanceof ConnectException
                || failure instanceof ClosedConnectionException
                || failure instanceof ClosedChannelException
                || failure instanceof TimeoutException
                || (failure instanceof NoStackTraceThrowable pool && isPoolsWord(String.valueOf(pool.getMessage())));
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null && (state.startsWith("08") || STATES.contains(state));
    }

    /**
     * The pool has no exception of its own: a full queue and a wait that took too long are told apart by their text.
     */
    private static boolean isPoolsWord(String message) {
        return message.equals("Timeout") || message.contains("Connection pool reached max wait queue");
    }
}
