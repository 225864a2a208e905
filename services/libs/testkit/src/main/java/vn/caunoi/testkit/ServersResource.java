package vn.caunoi.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Migrate;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.PostgresServer;

/** Starts what {@link WithServers} asks for and tells the application through the same variables as a deployment. */
public final class ServersResource implements QuarkusTestResourceConfigurableLifecycleManager<WithServers> {
    private static final String PASSWORD = "test";
    private static final int PARTITIONS = 3;
    private static @Nullable ServersResource running;

    private String database = "";
    private List<String> topics = List.of();
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;

    @Override
    public void init(WithServers wanted) {
        database = wanted.database();
        topics = List.of(wanted.topics());
    }

    @Override
    public Map<String, String> start() {
        Map<String, String> environment = new HashMap<>(Tokens.environment());
        if (!database.isEmpty()) {
            PostgresServer server = PostgresServer.temporary().start();
            postgres = server;
            server.createDatabase(database, PASSWORD);
            Migrate.run(
                    server.jdbcUrl(database),
                    database + "_owner",
                    PASSWORD,
                    database + "_app",
                    Thread.currentThread().getContextClassLoader());
            environment.put("DATABASE_URL", server.url(database));
            environment.put("DATABASE_USERNAME", database + "_app");
            environment.put("DATABASE_PASSWORD", PASSWORD);
        }
        if (!topics.isEmpty()) {
            KafkaServer server = KafkaServer.temporary().start();
            kafka = server;
            topics.forEach(topic -> server.createTopic(topic, PARTITIONS));
            environment.put("KAFKA_BOOTSTRAP_SERVERS", server.bootstrapServers());
        }
        running = this;
        return environment;
    }

    @Override
    public void stop() {
        running = null;
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** The server under the running application, for looking into the database or for killing it. */
    public static PostgresServer postgres() {
        return Objects.requireNonNull(current().postgres, "this test has no database");
    }

    /** The broker under the running application. */
    public static KafkaServer kafka() {
        return Objects.requireNonNull(current().kafka, "this test has no broker");
    }

    private static ServersResource current() {
        return Objects.requireNonNull(running, "no servers are running; is @WithServers there?");
    }
}
