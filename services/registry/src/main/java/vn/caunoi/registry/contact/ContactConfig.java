package vn.caunoi.registry.contact;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** How contacts are kept alive. How often they must be confirmed is the province's policy, not configuration. */
@ConfigMapping(prefix = "registry.contact")
public interface ContactConfig {

    /** Signs the links; the same for all instances. Changing it makes every link that is out invalid. */
    @Size(min = 32)
    String linkSecret();

    /** How long a link can be answered. */
    @WithDefault("14d")
    Duration linkLife();

    /** How often is looked for contacts that need a question or a reminder. */
    @WithDefault("10m")
    String every();

    /** After how long without an answer somebody is reminded. */
    @WithDefault("5d")
    Duration remindAfter();

    @WithDefault("2")
    @Min(0)
    @Max(10)
    int mostReminders();

    /** How many reports about one agency may wait at once; further ones are refused until some are settled. */
    @WithDefault("25")
    @Min(1)
    @Max(1000)
    int mostOpenReports();
}
