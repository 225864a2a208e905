package vn.caunoi.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A mail server that speaks SMTP and delivers nothing: what it accepts is read on its page, or as JSON from
 * {@link #mailsUrl}. Mails live as long as its process.
 */
public final class MailServer extends Server {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_GRACE = Duration.ofSeconds(5);

    private final Settings settings;

    private MailServer(Settings settings) {
        super(STOP_GRACE, settings.temporary ? settings.directory : null);
        this.settings = settings;
    }

    /** A server whose output stays in this directory. */
    public static Settings at(Path directory) {
        return new Settings(directory.toAbsolutePath());
    }

    /** A server for one test run, on free ports unless others are given. */
    public static Settings temporary() {
        Settings settings = new Settings(Directories.temporary("caunoi-mail-"));
        settings.temporary = true;
        return settings;
    }

    /** Where SMTP is spoken, on localhost. */
    public int port() {
        return settings.port;
    }

    /** The page with the mails. */
    public String url() {
        return "http://localhost:" + settings.webPort;
    }

    /** The mails as JSON, the newest first; {@code ?to=address} for those to one address. */
    public String mailsUrl() {
        return url() + "/api/mails";
    }

    @Override
    ServerProcess launch() {
        Directories.create(settings.directory);
        Path classPath = classPath();
        Ports.require(settings.port, "the mail server");
        Ports.require(settings.webPort, "the mail server");
        ServerProcess started = ServerProcess.named("mail")
                .command(ServerProcess.java(), "-Xms16m", "-Xmx64m", "-Xss512k", "-XX:+UseSerialGC")
                .command("-XX:TieredStopAtLevel=1", "-XX:MaxMetaspaceSize=64m", "-XX:ReservedCodeCacheSize=16m")
                .command("@" + classPath, "vn.caunoi.servers.mail.MailCatcher")
                .command(String.valueOf(settings.port), String.valueOf(settings.webPort))
                .directory(settings.directory)
                .log(settings.directory.resolve("mail.log"))
                .record(settings.directory.resolve("process"))
                .start();
        started.awaitReady(() -> Ports.answers(settings.port) && Ports.answers(settings.webPort), START_LIMIT);
        return started;
    }

    private Path classPath() {
        String paths =
                Artifacts.load().mail().stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        Path file = settings.directory.resolve("classpath.args");
        try {
            return Files.writeString(file, "-cp \"" + paths + "\"\n");
        } catch (IOException e) {
            throw new ServerFailed(
                    "Cannot write %s: %s. Free some space there or make it writable."
                            .formatted(file, Directories.reason(e)),
                    e);
        }
    }

    /** Where and how the server runs. */
    public static final class Settings {
        private final Path directory;
        private int port;
        private int webPort;
        private boolean temporary;

        private Settings(Path directory) {
            this.directory = directory;
        }

        /** The port for SMTP on localhost; a free one is chosen when none is given. */
        public Settings port(int number) {
            port = number;
            return this;
        }

        /** The port of the page on localhost; a free one is chosen when none is given. */
        public Settings webPort(int number) {
            webPort = number;
            return this;
        }

        /** Starts the server and returns when it answers; {@link ServerFailed} otherwise. */
        public MailServer start() {
            List<Integer> free = Ports.free(2);
            port = port == 0 ? free.get(0) : port;
            webPort = webPort == 0 ? free.get(1) : webPort;
            MailServer server = new MailServer(this);
            server.start();
            return server;
        }
    }
}
