package vn.caunoi.bench.tasks;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.caunoi.bench.process.Instance;
import vn.caunoi.bench.process.Registry;
import vn.caunoi.bench.process.RegistryClient;
import vn.caunoi.bench.process.Tokens;
import vn.caunoi.contracts.Topics;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.Ports;
import vn.caunoi.servers.PostgresServer;

/** The built registry with all it stands on, as processes. */
public final class TaskSuite implements AutoCloseable {

    /** What monitoring and broadcast write to. */
    public static final List<String> TOPICS = List.of(Topics.MONITORING_ISSUE, Topics.BROADCAST_ALERT);

    public static final String SERVICE = "registry";

    private static final int PARTITIONS = 3;

    /** Tells whoever listens of a task, at the commit. */
    private static final String TELL =
            """
            create function tell_task() returns trigger language plpgsql as
            $$ begin perform pg_notify('applied', new.subject_id::text); return new; end $$;
            create trigger tell_task after insert on task for each row execute function tell_task();
            """;

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final Registry registry;
    private final String token;
    private Instance instance;

    private TaskSuite(Path folder, PostgresServer postgres, KafkaServer kafka, Registry registry, String token) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
        this.registry = registry;
        this.token = token;
        this.instance = registry.start("registry", Ports.free());
    }

    public static TaskSuite start() throws IOException, InterruptedException, GeneralSecurityException, SQLException {
        Path root = Path.of(System.getProperty("caunoi.root", "")).toAbsolutePath();
        Path folder = Directories.temporary("caunoi-tasks-");
        Tokens admin = Tokens.create();
        PostgresServer postgres = PostgresServer.at(folder.resolve("postgres")).start();
        KafkaServer kafka = KafkaServer.at(folder.resolve("kafka")).start();
        for (String topic : Topics.all()) {
            kafka.createTopic(topic, PARTITIONS);
            kafka.createTopic(Topics.deadLetter(topic, SERVICE), 1);
        }
        Registry registry = Registry.prepared(root, postgres, kafka, folder).trusting(admin);
        TaskSuite suite = new TaskSuite(folder, postgres, kafka, registry, admin.signed());
        try (Connection database = postgres.connect(Registry.DATABASE);
                Statement statement = database.createStatement()) {
            statement.execute(TELL);
        }
        return suite;
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    /** The instance at work, as {@code kill -9} leaves it and an operator replaces it. */
    public void killRegistry() {
        instance.kill();
    }

    public void startRegistryAgain() {
        instance = registry.start("registry-again", Ports.free());
    }

    /** The province's administrator at the instance. */
    public RegistryClient admin() {
        return new RegistryClient(instance, token);
    }

    /** Agencies of today. */
    public List<UUID> agencies() throws SQLException {
        return ids("select id from agency where valid_to is null order by id");
    }

    /** What the tasks of now are about, once for each task. */
    public List<UUID> matters() throws SQLException {
        return ids("select subject_id from task");
    }

    private List<UUID> ids(String sql) throws SQLException {
        List<UUID> found = new ArrayList<>();
        try (Connection database = postgres.connect(Registry.DATABASE);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    /** A number from the registry's database. */
    public long count(String sql) throws SQLException {
        try (Connection database = postgres.connect(Registry.DATABASE);
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A round is judged by its own tasks. */
    public void clear() throws SQLException {
        try (Connection database = postgres.connect(Registry.DATABASE);
                Statement statement = database.createStatement()) {
            statement.execute("truncate task, alert, alert_end cascade");
        }
    }

    /** Where logs of this run lie. */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() {
        instance.close();
        kafka.close();
        postgres.close();
    }
}
