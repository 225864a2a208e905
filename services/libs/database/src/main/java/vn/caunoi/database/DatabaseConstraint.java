package vn.caunoi.database;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the database's refusals by the name of the constraint, so that a feature can turn each into its own code.
 * Rules are checked before; this catches what two requests do at the same moment.
 */
public final class DatabaseConstraint {

    private DatabaseConstraint() {}

    /**
     * Whether a failure means that this constraint was broken.
     *
     * <p>By the text of the failure: Hibernate Reactive drops the driver's exception with its typed field, and
     * Hibernate's own reading of the name knows no exclusion constraints. PostgreSQL quotes names in every language.
     */
    public static Predicate<Throwable> broken(String constraint) {
        String quoted = '"' + constraint + '"';
        return failure -> {
            for (Throwable cause = failure; cause != null; cause = next(cause)) {
                if (String.valueOf(cause.getMessage()).contains(quoted)) {
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
