package vn.caunoi.eventing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the library. The defaults suit every service; tests and benchmarks change some. */
@ConfigMapping(prefix = "caunoi.eventing")
public interface EventingConfig {

    /** Name of the service in {@code ce_source} and dead-letter topics; see {@link #serviceName()}. */
    @WithDefault("${quarkus.application.name}")
    String service();

    Relay relay();

    Inbox inbox();

    /** The name without the prefix that artifacts of this suite carry: {@code registry}. */
    default String serviceName() {
        return service().startsWith("caunoi-") ? service().substring("caunoi-".length()) : service();
    }

    /** The relay. */
    interface Relay {

        /** Whether this instance may become the leader. */
        @WithDefault("true")
        boolean enabled();

        /** Rows sent and marked together; also the bound of repetitions after a crash. */
        @WithDefault("500")
        int batchSize();

        /** Longest rest without a notification. */
        @WithDefault("PT1S")
        Duration poll();

        /** How often an instance that does not lead tries to. */
        @WithDefault("PT2S")
        Duration leadInterval();

        /** Attempts for a row that the broker refuses before it is parked. A broker that is away does not count. */
        @WithDefault("10")
        int maxAttempts();

        /** How long published rows are kept, for reconciliation after a restored backup. */
        @WithDefault("P7D")
        Duration retention();

        /** How often the backlog is measured and old rows are deleted. */
        @WithDefault("PT10S")
        Duration housekeeping();
    }

    /** Consumers. */
    interface Inbox {

        /** Attempts for a failure that nobody can name before the record is laid aside. */
        @WithDefault("4")
        int maxAttempts();

        /** First pause between attempts; doubles up to {@link #maxPause()}. */
        @WithDefault("PT0.2S")
        Duration firstPause();

        @WithDefault("PT5S")
        Duration maxPause();

        /** How long a stopping service waits for the records in work. */
        @WithDefault("PT10S")
        Duration drain();
    }
}
