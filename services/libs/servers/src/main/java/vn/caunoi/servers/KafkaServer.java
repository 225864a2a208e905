package vn.caunoi.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One Kafka broker that is its own KRaft controller, in a JVM of its own. Data live in the given directory and survive
 * {@link #stop}, {@link #kill} and the JVM; a {@link #temporary} one deletes them on {@link #close}.
 *
 * <p>Topics are never made by accident: {@link #createTopics} makes them with the partitions somebody chose, as in the
 * cluster, and a misspelt name stays an error.
 */
public final class KafkaServer extends Server {
    private static final Duration FORMAT_LIMIT = Duration.ofSeconds(60);
    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_GRACE = Duration.ofSeconds(20);

    private final Settings settings;

    private KafkaServer(Settings settings) {
        super(STOP_GRACE, settings.temporary ? settings.directory : null);
        this.settings = settings;
    }

    /** A broker whose data stay in this directory. */
    public static Settings at(Path directory) {
        return new Settings(directory.toAbsolutePath());
    }

    /** A broker for one test run, on free ports. */
    public static Settings temporary() {
        Settings settings = new Settings(Directories.temporary("caunoi-kafka-"));
        settings.temporary = true;
        return settings;
    }

    public int port() {
        return settings.port;
    }

    public String bootstrapServers() {
        return "localhost:" + settings.port;
    }

    /**
     * Makes the topics that do not exist yet, each with its number of partitions, and waits until they have a leader.
     */
    public void createTopics(Map<String, Integer> partitions) {
        KafkaTopics.create(bootstrapServers(), partitions);
    }

    /** One topic; see {@link #createTopics}. */
    public void createTopic(String name, int partitions) {
        createTopics(Map.of(name, partitions));
    }

    @Override
    ServerProcess launch() {
        Directories.create(settings.directory);
        Path properties = write("server.properties", KafkaConfiguration.of(settings));
        // Keeps the command line short enough that the system shows all of it to whoever looks for leftovers.
        Path classPath = write("classpath.args", "-cp \"" + settings.classPath + "\"\n");
        Path logging = write("log4j2.properties", KafkaConfiguration.LOGGING);
        if (!Files.exists(settings.directory.resolve("data/meta.properties"))) {
            format(classPath, properties);
        }
        Ports.require(settings.port, "Kafka");
        Ports.require(settings.controllerPort, "Kafka");
        ServerProcess started = ServerProcess.named("Kafka")
                .command(ServerProcess.java(), "-Xms64m", "-Xmx" + settings.heapMegabytes + "m", "-Xss512k")
                .command("-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=96m", "-XX:ReservedCodeCacheSize=48m")
                .command("-Dlog4j2.configurationFile=" + logging, "@" + classPath)
                .command("kafka.Kafka", properties.toString())
                .environment(Map.of("MALLOC_ARENA_MAX", "2"))
                .directory(settings.directory)
                .log(settings.log)
                .record(settings.directory.resolve("process"))
                .start();
        started.awaitReady(
                () -> Ports.answers(settings.port) && KafkaTopics.brokerAnswers(bootstrapServers()), START_LIMIT);
        return started;
    }

    private void format(Path classPath, Path properties) {
        Directories.delete(settings.directory.resolve("data"));
        ServerProcess.named("Kafka")
                .command(ServerProcess.java(), "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .command("@" + classPath, "kafka.tools.StorageTool", "format")
                .command("-t", org.apache.kafka.common.Uuid.randomUuid().toString(), "-c", properties.toString())
                .directory(settings.directory)
                .log(settings.log)
                .start()
                .awaitSuccess(FORMAT_LIMIT);
    }

    private Path write(String name, String text) {
        Path file = settings.directory.resolve(name);
        try {
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new ServerFailed(
                    "Cannot write %s: %s. Free some space there or make it writable."
                            .formatted(file, Directories.reason(e)),
                    e);
        }
    }

    /** Where and how the broker runs. */
    public static final class Settings {
        final Path directory;
        int port;
        int controllerPort;
        private Path log;
        private boolean temporary;
        private int heapMegabytes = 256;
        private String classPath = "";

        private Settings(Path directory) {
            this.directory = directory;
            this.log = directory.resolve("kafka.log");
        }

        /** The port for clients on localhost; a free one is chosen when none is given. */
        public Settings port(int number) {
            port = number;
            return this;
        }

        /** The port the controller listens on; a free one is chosen when none is given. */
        public Settings controllerPort(int number) {
            controllerPort = number;
            return this;
        }

        public Settings log(Path file) {
            log = file;
            return this;
        }

        public Settings heapMegabytes(int number) {
            heapMegabytes = number;
            return this;
        }

        /** Starts the broker and returns when it answers; {@link ServerFailed} otherwise. */
        public KafkaServer start() {
            List<Integer> free = new ArrayList<>(Ports.free(2));
            port = port == 0 ? free.get(0) : port;
            controllerPort = controllerPort == 0 ? free.get(1) : controllerPort;
            classPath = Artifacts.load().kafka().stream()
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
            KafkaServer server = new KafkaServer(this);
            server.start();
            return server;
        }
    }
}
