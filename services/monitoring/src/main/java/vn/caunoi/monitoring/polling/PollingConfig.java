package vn.caunoi.monitoring.polling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is fetched at once. */
@ConfigMapping(prefix = "monitoring.polling")
public interface PollingConfig {

    /** How often due sources are looked for. */
    @WithDefault("1s")
    String every();

    /** Sources taken up at a time. */
    @WithDefault("6")
    int batch();

    /** Sources in work at once in this instance; slow ones fill it, so it is larger than the batch. */
    @WithDefault("24")
    int mostInWork();
}
