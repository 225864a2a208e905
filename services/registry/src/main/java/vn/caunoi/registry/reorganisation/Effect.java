package vn.caunoi.registry.reorganisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing a reorganisation moves or ends.
 *
 * @param toId who gets it; absent when it ends, or when nobody has been named to take it
 */
public record Effect(
        Belonging.Subject subject,
        UUID id,
        String label,
        Belonging.Destiny destiny,
        UUID fromId,
        String fromName,
        @Nullable UUID toId,
        @Nullable String toName) {

    /** Whether it has to go on and has nowhere to go. */
    boolean isHomeless() {
        return destiny == Belonging.Destiny.MOVES && toId == null;
    }
}
