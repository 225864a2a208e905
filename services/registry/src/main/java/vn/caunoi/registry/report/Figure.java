package vn.caunoi.registry.report;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure.
 *
 * @param done what the indicator counts
 * @param total of how many; absent where the form wants one number only
 */
public record Figure(Indicator indicator, long done, @Nullable Long total) {

    /** As the form shows it. */
    String text() {
        return done + Optional.ofNullable(total).map(all -> " / " + all).orElse("");
    }
}
