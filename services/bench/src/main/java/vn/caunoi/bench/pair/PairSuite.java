package vn.caunoi.bench.pair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.contracts.Topics;
import vn.caunoi.database.Migrate;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.PostgresServer;

/**
 * The pair with all it stands on, as real processes: one PostgreSQL with two databases and durable writes, one broker,
 * a writing and an applying instance.
 */
public final class PairSuite implements AutoCloseable {

    public static final String TOPIC = Topics.REGISTRY_AGENCY;
    public static final String WRITER_DATABASE = "writer";
    public static final String READER_DATABASE = "reader";

    private static final String PASSWORD = "bench";

    private final Path folder;
    private final PostgresServer postgres;
    private final KafkaServer kafka;
    private final PairProcess writer;
    private final PairProcess reader;

    private PairSuite(Path folder, PostgresServer postgres, KafkaServer kafka) {
        this.folder = folder;
        this.postgres = postgres;
        this.kafka = kafka;
        writer = instance("writer", WRITER_DATABASE, Map.of("PAIR_APPLIES", "false"));
        reader = instance("reader", READER_DATABASE, Map.of("PAIR_WRITES", "false"));
    }

    /** Starts the servers and prepares databases and topics; the instances start when the caller says so. */
    public static PairSuite start() throws IOException {
        Path folder = Files.createTempDirectory("caunoi-pair-");
        PostgresServer postgres = PostgresServer.at(folder.resolve("postgres")).start();
        KafkaServer kafka = KafkaServer.at(folder.resolve("kafka")).start();
        kafka.createTopic(TOPIC, 3);
        kafka.createTopic(Topics.deadLetter(TOPIC, "pair"), 1);
        for (String database : new String[] {WRITER_DATABASE, READER_DATABASE}) {
            postgres.createDatabase(database, PASSWORD);
            Migrate.run(
                    postgres.jdbcUrl(database),
                    database + "_owner",
                    PASSWORD,
                    database + "_app",
                    PairSuite.class.getClassLoader());
        }
        return new PairSuite(folder, postgres, kafka);
    }

    public PostgresServer postgres() {
        return postgres;
    }

    public KafkaServer kafka() {
        return kafka;
    }

    public PairProcess writer() {
        return writer;
    }

    public PairProcess reader() {
        return reader;
    }

    /** Where logs and ledgers of this run lie. */
    public Path folder() {
        return folder;
    }

    /** A number from one of the databases. */
    public long count(String database, String sql) throws SQLException {
        try (Connection connection = postgres.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
        kafka.close();
        postgres.close();
    }

    private PairProcess instance(String name, String database, Map<String, String> role) {
        Map<String, String> environment = new HashMap<>(role);
        environment.put("DATABASE_URL", postgres.url(database));
        environment.put("DATABASE_USERNAME", database + "_app");
        environment.put("DATABASE_PASSWORD", PASSWORD);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        return new PairProcess(name, environment, folder);
    }
}
