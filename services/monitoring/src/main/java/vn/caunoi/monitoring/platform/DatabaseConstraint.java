package vn.caunoi.monitoring.platform;

import io.vertx.pgclient.PgException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the database's refusals by the name of the constraint, so that a feature can turn each into its own code.
 * Rules are checked before; this catches what two requests do at the same moment.
 */
public final class DatabaseConstraint {

    private DatabaseConstraint() {}

    /** Whether a failure means that this constraint was broken. */
    public static Predicate<Throwable> broken(String constraint) {
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = next(cause)) {
                if (cause instanceof PgException refused && constraint.equals(refused.getConstraint())) {
                    return true;
                }
            }
            return false;
        };
    }

    private static @Nullable Throwable next(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
