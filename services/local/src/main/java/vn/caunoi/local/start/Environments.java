package vn.caunoi.local.start;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;

/** What each module is told about the others, under the names that the chart uses too. */
final class Environments {
    private final Settings settings;

    Environments(Settings settings) {
        this.settings = settings;
    }

    Map<String, String> service(Component service) {
        Map<String, String> variables = new HashMap<>();
        variables.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + settings.port(Component.KAFKA));
        variables.put("OIDC_ISSUER", issuer());
        variables.put("OIDC_JWKS_URL", issuer() + "/protocol/openid-connect/certs");
        if (service == Component.REGISTRY) {
            variables.put(
                    "REGISTRY_FEED_KEYS",
                    FeedKeys.keptIn(settings.folder(Component.REGISTRY).resolve("feed-keys.json")));
            variables.putAll(mail());
        }
        if (service == Component.MONITORING) {
            // The demo feeds are served by the launcher itself.
            variables.put("MONITORING_FETCH_ALLOW_LOOPBACK", "true");
        }
        return variables;
    }

    /**
     * Mail that goes no further than this machine. Nobody sleeps here, so whoever tries something out sees it at once.
     */
    private Map<String, String> mail() {
        return Map.of(
                "QUARKUS_MAILER_HOST", "localhost",
                "QUARKUS_MAILER_PORT", String.valueOf(settings.port(Component.MAIL)),
                "QUARKUS_MAILER_FROM", "cau-noi@laichau.gov.vn",
                "PUBLIC_URL", settings.url(Component.GATEWAY),
                "MAIL_OFFICE", "van-phong.thu@laichau.gov.vn",
                "REGISTRY_MAIL_QUIET_FROM", "00:00",
                "REGISTRY_MAIL_QUIET_TO", "00:00");
    }

    Map<String, String> gateway(String sessionSecret) {
        Map<String, String> variables = new HashMap<>();
        variables.put("OIDC_AUTH_SERVER_URL", issuer());
        variables.put("OIDC_CLIENT_ID", "caunoi-gateway");
        variables.put("OIDC_CLIENT_SECRET", DemoRealm.GATEWAY_SECRET);
        variables.put("SESSION_ENCRYPTION_SECRET", sessionSecret);
        variables.put("PUBLIC_URL", settings.url(Component.GATEWAY));
        for (Component service : Component.SERVICES) {
            variables.put("UPSTREAM_" + service.key().toUpperCase(Locale.ROOT), settings.url(service));
        }
        return variables;
    }

    private String issuer() {
        return settings.url(Component.KEYCLOAK) + "/realms/" + DemoRealm.NAME;
    }
}
