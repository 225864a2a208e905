package vn.caunoi.registry.reminder;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.caunoi.registry.task.TaskKind;

/** When people are reminded. */
@ConfigMapping(prefix = "registry.reminder")
public interface ReminderConfig {

    /** How often is looked for something to remind of. */
    @WithDefault("1m")
    String every();

    /** From when on the digest of a working day is written. */
    @WithDefault("07:30")
    LocalTime morning();

    /** Working days before a due day, unless the kind of task has a lead of its own. */
    @WithDefault("2")
    @Min(0)
    @Max(30)
    int leadDays();

    /** Time before a due moment, where the clock runs in hours, unless the kind of task has a lead of its own. */
    @WithDefault("24h")
    Duration leadTime();

    /** By kind of task, such as {@code registry.reminder.lead.ENQUIRY.days}. */
    Map<TaskKind, Lead> lead();

    /** Working days after a due day until those who lead are told. */
    @WithDefault("3")
    @Min(0)
    @Max(30)
    int escalateAfterDays();

    /** Time after a due moment until those who lead are told, where the clock runs in hours. */
    @WithDefault("12h")
    Duration escalateAfter();

    /** How long is kept who was reminded; longer than anything stays open. */
    @WithDefault("1825d")
    Duration keep();

    /** How early people are told of a kind of task. */
    interface Lead {

        /** Working days before a due day. */
        OptionalInt days();

        /** Before a due moment, where the clock runs in hours. */
        Optional<Duration> time();
    }
}
