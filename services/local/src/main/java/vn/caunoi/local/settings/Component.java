package vn.caunoi.local.settings;

import java.util.List;

/** Everything that listens on a port. The name is the one in {@code -Dsuite.port.<name>}. */
public enum Component {
    GATEWAY("gateway", 8080),
    REGISTRY("registry", 8081),
    CONSULTATION("consultation", 8082),
    BROADCAST("broadcast", 8083),
    MONITORING("monitoring", 8084),
    GATEWAY_MANAGEMENT("gateway-management", 9080),
    REGISTRY_MANAGEMENT("registry-management", 9081),
    CONSULTATION_MANAGEMENT("consultation-management", 9082),
    BROADCAST_MANAGEMENT("broadcast-management", 9083),
    MONITORING_MANAGEMENT("monitoring-management", 9084),
    KEYCLOAK("keycloak", 8180),
    KEYCLOAK_MANAGEMENT("keycloak-management", 9180),
    POSTGRES("postgres", 15432),
    KAFKA("kafka", 19092),
    KAFKA_CONTROLLER("kafka-controller", 19093),
    MAIL("mail", 18025),
    MAIL_PAGE("mail-page", 18026),
    DEMO_FEEDS("demo-feeds", 18090);

    /** The four services, in the order of their ports. */
    public static final List<Component> SERVICES = List.of(REGISTRY, CONSULTATION, BROADCAST, MONITORING);

    private final String key;
    private final int defaultPort;

    Component(String key, int defaultPort) {
        this.key = key;
        this.defaultPort = defaultPort;
    }

    public String key() {
        return key;
    }

    int defaultPort() {
        return defaultPort;
    }

    /** The management port of a service or the gateway. */
    public Component management() {
        return valueOf(name() + "_MANAGEMENT");
    }
}
