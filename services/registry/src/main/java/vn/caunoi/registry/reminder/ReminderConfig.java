package vn.caunoi.registry.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;

/** When people are reminded. */
@ConfigMapping(prefix = "registry.reminder")
public interface ReminderConfig {

    /** How often is looked for something to remind of. */
    @WithDefault("1m")
    String every();

    /** From when on the digest of a working day is written. */
    @WithDefault("07:30")
    LocalTime morning();

    /** Working days before a due day. */
    @WithDefault("2")
    @Min(0)
    @Max(30)
    int leadDays();

    /** Time before a due moment, where the clock runs in hours. */
    @WithDefault("24h")
    Duration leadTime();

    /** How long is kept who was reminded; longer than anything stays open. */
    @WithDefault("1825d")
    Duration keep();
}
