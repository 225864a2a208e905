package vn.caunoi.eventing.inbox;

import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.codec.EventRefused;
import vn.caunoi.database.DatabaseAway;

/** Whether trying a failed effect again can help. */
enum FailureKind {
    /** Never: the record itself is wrong. */
    PERMANENT,
    /** As soon as something is back, or somebody else has finished. */
    TRANSIENT,
    /** Nobody knows; a few attempts will tell. */
    UNCLEAR;

    /** Serialisation failure, deadlock, lock not available, statement cancelled, idle transaction ended. */
    private static final Set<String> PASSING_STATES = Set.of("40001", "40P01", "55P03", "57014", "25P03");

    private static final Set<String> AWAY_CLASSES = Set.of("08", "53", "58");

    static FailureKind of(Throwable failure, DatabaseAway databaseAway) {
        if (databaseAway.explains(failure)) {
            return TRANSIENT;
        }
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof EventRefused) {
                return PERMANENT;
            }
            if (cause instanceof IOException
                    || cause instanceof OptimisticLockException
                    || cause instanceof StaleStateException
                    || isPassing(state(cause))) {
                return TRANSIENT;
            }
        }
        return UNCLEAR;
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }

    private static @Nullable String state(Throwable failure) {
        if (failure instanceof PgException postgres) {
            return postgres.getSqlState();
        }
        return failure instanceof SQLException sql ? sql.getSQLState() : null;
    }

    private static boolean isPassing(@Nullable String state) {
        return state != null
                && state.length() == 5
                && (PASSING_STATES.contains(state)
                        || state.startsWith("57P")
                        || AWAY_CLASSES.contains(state.substring(0, 2)));
    }
}
