package vn.caunoi.monitoring.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often sources are read. */
@ConfigMapping(prefix = "monitoring.source")
public interface SourceConfig {

    /** Between two fetches of a source that works. */
    @WithDefault("15M")
    Duration interval();

    /** After a first failure; doubles with each further one. */
    @WithDefault("1M")
    Duration firstRetry();

    /** A source that fails for long is still asked this often. */
    @WithDefault("6H")
    Duration longestRetry();

    /** After this a fetch in work counts as lost with its instance; longer than any fetch may take. */
    @WithDefault("2M")
    Duration lease();

    /** How long the history of fetches is kept. */
    @WithDefault("30D")
    Duration history();
}
