package vn.caunoi.testkit;

import io.quarkus.test.common.QuarkusTestResourceConfigurableLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.Topics;
import vn.caunoi.database.Migrate;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.MailServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;

/** Starts what {@link WithServers} asks for and tells the application through the same variables as a deployment. */
public final class ServersResource implements QuarkusTestResourceConfigurableLifecycleManager<WithServers> {
    private static final String PASSWORD = "test";
    private static final int PARTITIONS = 3;
    private static @Nullable ServersResource running;

    private String database = "";
    private @Nullable PostgresServer postgres;
    private @Nullable KafkaServer kafka;
    private @Nullable MailServer mail;
    private int mailPort;

    @Override
    public void init(WithServers wanted) {
        database = wanted.database();
    }

    @Override
    public Map<String, String> start() {
        CompletableFuture<KafkaServer> broker =
                CompletableFuture.supplyAsync(() -> KafkaServer.temporary().start(), ServersResource::aside);
        PostgresServer server = PostgresServer.temporary().start();
        postgres = server;
        server.createDatabase(database, PASSWORD);
        Migrate.run(
                server.jdbcUrl(database),
                database + "_owner",
                PASSWORD,
                database + "_app",
                Thread.currentThread().getContextClassLoader());
        KafkaServer events = broker.join();
        kafka = events;
        events.createTopics(topics());
        Map<String, String> environment = new HashMap<>(Tokens.environment());
        environment.put("DATABASE_URL", server.url(database));
        environment.put("DATABASE_USERNAME", database + "_app");
        environment.put("DATABASE_PASSWORD", PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", events.bootstrapServers());
        mailPort = Ports.free();
        environment.put("QUARKUS_MAILER_HOST", "localhost");
        environment.put("quarkus.mailer.host", "localhost");
        environment.put("quarkus.mailer.port", String.valueOf(mailPort));
        environment.put("quarkus.mailer.from", "Cầu Nối <caunoi@laichau.gov.vn>");
        running = this;
        return environment;
    }

    /** A thread that loads classes as this one does; those of the common pool load them from elsewhere. */
    private static void aside(Runnable task) {
        new Thread(task, "broker").start();
    }

    private Map<String, Integer> topics() {
        Map<String, Integer> partitions = new HashMap<>();
        for (String topic : Topics.all()) {
            partitions.put(topic, PARTITIONS);
            partitions.put(Topics.deadLetter(topic, database), 1);
        }
        return partitions;
    }

    @Override
    public void stop() {
        running = null;
        if (mail != null) {
            mail.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    /** The server under the running application, for looking into the database or for killing it. */
    public static PostgresServer postgres() {
        return Objects.requireNonNull(current().postgres, "not started");
    }

    /** The broker under the running application. */
    public static KafkaServer kafka() {
        return Objects.requireNonNull(current().kafka, "not started");
    }

    /** The mail server, away until somebody asks for it first: most modules and tests send no mail. */
    public static synchronized MailServer mail() {
        ServersResource current = current();
        if (current.mail == null) {
            current.mail = MailServer.temporary().port(current.mailPort).start();
        }
        return current.mail;
    }

    private static ServersResource current() {
        return Objects.requireNonNull(running, "no servers are running; is @WithServers there?");
    }
}
