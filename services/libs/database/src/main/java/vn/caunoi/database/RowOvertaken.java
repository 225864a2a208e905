package vn.caunoi.database;

import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import org.hibernate.StaleStateException;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Overtaking;

/**
 * Recognises that a row has another version than the one that was read.
 *
 * <p>Hibernate Reactive reads a row and locks it with its version in a second statement. Whoever commits between the
 * two was quicker; the rule that would have said so in its own words was never asked.
 */
@Singleton
public final class RowOvertaken implements Overtaking {

    @Override
    public boolean explains(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = causeOf(cause)) {
            if (cause instanceof StaleStateException || cause instanceof OptimisticLockException) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable causeOf(Throwable failure) {
        return failure.getCause() == failure ? null : failure.getCause();
    }
}
