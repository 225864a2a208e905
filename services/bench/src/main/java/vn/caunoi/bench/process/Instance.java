package vn.caunoi.bench.process;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import vn.caunoi.servers.ServerProcess;

/** One running instance of an application. */
public final class Instance implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_GRACE = Duration.ofSeconds(20);

    private final ServerProcess process;
    private final int port;

    private Instance(ServerProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    static Instance ready(ServerProcess process, int port, int management) {
        process.awaitReady(() -> answers(management), START_LIMIT);
        return new Instance(process, port);
    }

    /** The address for load. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    /** As an operator stops it. */
    public void stop() {
        process.stop(STOP_GRACE);
    }

    @Override
    public void close() {
        stop();
    }

    private static boolean answers(int management) {
        try (var in = URI.create("http://localhost:" + management + "/q/health/ready")
                .toURL()
                .openStream()) {
            return in.readAllBytes().length > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
