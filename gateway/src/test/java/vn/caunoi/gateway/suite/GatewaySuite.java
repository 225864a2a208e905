package vn.caunoi.gateway.suite;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Migrate;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;
import vn.caunoi.testkit.Repository;

/** Starts what the gateway needs, once for all test classes, and tells it by the variables of a deployment. */
public final class GatewaySuite implements QuarkusTestResourceLifecycleManager {
    public static final String USER = "canbo";
    public static final String PASSWORD = "mat-khau-thu-nghiem";

    private static final String SECRET = "test";
    private static @Nullable GatewaySuite running;

    private final int port;
    private final String publicUrl;
    private @Nullable PostgresServer postgres;
    private @Nullable KeycloakServer keycloak;
    private @Nullable TestService service;

    /** For Quarkus: what a gateway at {@code http://localhost} needs. */
    public GatewaySuite() {
        this(Ports.free(), "http://localhost:");
    }

    GatewaySuite(int port, String name) {
        this.port = port;
        this.publicUrl = name + port;
    }

    @Override
    public Map<String, String> start() {
        running = this;
        PostgresServer database = PostgresServer.temporary().start();
        postgres = database;
        database.createDatabase("gateway", SECRET);
        database.createDatabase("keycloak", SECRET);
        Migrate.run(
                database.jdbcUrl("gateway"),
                "gateway_owner",
                SECRET,
                "gateway_app",
                Thread.currentThread().getContextClassLoader());
        keycloak = keycloak(database);
        TestService upstream = TestService.start();
        service = upstream;
        return environment(database, upstream);
    }

    /** The realm that clusters import, with one person in it. */
    private KeycloakServer keycloak(PostgresServer database) {
        try {
            Path directory = Files.createTempDirectory("caunoi-gateway-test");
            ObjectMapper json = new ObjectMapper();
            ObjectNode realm = (ObjectNode) json.readTree(Repository.root()
                    .resolve("k8s/base/keycloak/caunoi-realm.json")
                    .toFile());
            ObjectNode person = realm.putArray("users").addObject();
            person.put("username", USER).put("firstName", "Lò Văn Cán").put("enabled", true);
            person.putArray("realmRoles").add("monitor").add("agency-editor");
            person.putObject("attributes").putArray("agency").add("so-tu-phap");
            person.putArray("credentials").addObject().put("type", "password").put("value", PASSWORD);
            Path file = directory.resolve("caunoi-realm.json");
            json.writeValue(file.toFile(), realm);
            return KeycloakServer.at(directory)
                    .database(database, "keycloak", SECRET)
                    .realm(file)
                    .environment(Map.of(
                            "PUBLIC_URL", publicUrl,
                            "CAUNOI_GATEWAY_SECRET", SECRET,
                            "PRESS_BUREAU_SECRET", SECRET))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> environment(PostgresServer database, TestService upstream) {
        Map<String, String> environment = new HashMap<>();
        environment.put("quarkus.http.test-port", Integer.toString(port));
        environment.put("PUBLIC_URL", publicUrl);
        environment.put("OIDC_AUTH_SERVER_URL", keycloak().issuer("caunoi"));
        environment.put("OIDC_CLIENT_ID", "caunoi-gateway");
        environment.put("OIDC_CLIENT_SECRET", SECRET);
        environment.put("SESSION_ENCRYPTION_SECRET", "a-secret-of-the-tests-with-more-than-32-characters");
        environment.put("DATABASE_URL", database.url("gateway"));
        environment.put("DATABASE_USERNAME", "gateway_app");
        environment.put("DATABASE_PASSWORD", SECRET);
        environment.put("UPSTREAM_REGISTRY", upstream.url());
        environment.put("UPSTREAM_CONSULTATION", upstream.url());
        environment.put("UPSTREAM_MONITORING", upstream.url());
        // Nobody listens there: the service that is down.
        environment.put("UPSTREAM_BROADCAST", "http://localhost:" + Ports.free());
        // Short enough to be waited for, long enough for a busy machine.
        environment.put("gateway.upstreams.timeout", "PT2S");
        environment.put("gateway.session.cache-for", "PT0.2S");
        environment.put("gateway.session.rest", "PT1S");
        environment.put("gateway.limits.api-pace", "20,120");
        environment.put("gateway.limits.public-pace", "1000,5000");
        environment.put("gateway.limits.address-pace", "1000,5000");
        environment.put("gateway.limits.login-pace", "1000,5000");
        return environment;
    }

    @Override
    public void stop() {
        running = null;
        if (service != null) {
            service.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    public static String publicUrl() {
        return current().publicUrl;
    }

    public static int port() {
        return current().port;
    }

    public static KeycloakServer keycloak() {
        return Objects.requireNonNull(current().keycloak);
    }

    public static PostgresServer postgres() {
        return Objects.requireNonNull(current().postgres);
    }

    public static TestService service() {
        return Objects.requireNonNull(current().service);
    }

    private static GatewaySuite current() {
        return Objects.requireNonNull(running, "no servers are running; is @QuarkusTestResource there?");
    }
}
