package vn.caunoi.registry.calendar;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How open clocks follow the working calendar. */
@ConfigMapping(prefix = "registry.calendar")
public interface CalendarConfig {

    /** How often an instance looks whether the calendar was changed. */
    @WithDefault("1s")
    String lookEvery();

    /** Clocks computed again in one transaction. */
    @WithDefault("2000")
    @Min(1)
    @Max(10_000)
    int batch();

    /** How long after a change an instance may still write with the calendar before it. */
    @WithDefault("PT5S")
    Duration settling();

    /** How often clocks are looked for that were computed with anything but the present calendar and rules. */
    @WithDefault("PT1M")
    Duration sweepEvery();
}
