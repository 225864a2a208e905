package vn.caunoi.contracts;

import java.util.List;

/**
 * Names of all topics, {@code caunoi.<service>.<aggregate>.v<major>}.
 *
 * <p>The cluster's topic objects are compared with {@link #all()} by a test, so a topic exists wherever it is named.
 */
public final class Topics {

    public static final String REGISTRY_AGENCY = "caunoi.registry.agency.v1";
    public static final String REGISTRY_SPOKESPERSON = "caunoi.registry.spokesperson.v1";
    public static final String REGISTRY_STATEMENT = "caunoi.registry.statement.v1";
    public static final String REGISTRY_CALENDAR = "caunoi.registry.calendar.v1";
    public static final String MONITORING_ISSUE = "caunoi.monitoring.issue.v1";

    /** The emergency path is a topic of its own, so that nothing queues before it. */
    public static final String BROADCAST_ALERT = "caunoi.broadcast.alert.v1";

    private Topics() {}

    /** Every topic that carries events, without the dead-letter topics. */
    public static List<String> all() {
        return List.of(
                REGISTRY_AGENCY,
                REGISTRY_SPOKESPERSON,
                REGISTRY_STATEMENT,
                REGISTRY_CALENDAR,
                MONITORING_ISSUE,
                BROADCAST_ALERT);
    }

    /**
     * Where a consuming service lays records it can never process.
     *
     * @param topic the topic the record came from
     * @param service the consuming service, for example {@code monitoring}
     */
    public static String deadLetter(String topic, String service) {
        return topic + ".dlt." + service;
    }
}
