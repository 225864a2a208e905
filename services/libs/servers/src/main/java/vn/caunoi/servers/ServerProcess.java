package vn.caunoi.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A child process that cannot outlive this JVM: it ends with {@link #stop}, {@link #kill} or the JVM's own exit.
 *
 * <p>Where the host has {@code setsid} the child runs in a session of its own, because Ctrl-C in a terminal otherwise
 * reaches every process at once and a database would be gone before its clients could say goodbye.
 */
public final class ServerProcess {
    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final Duration KILL_WAIT = Duration.ofSeconds(10);

    private final Builder settings;
    private final Process process;

    private ServerProcess(Builder settings, Process process) {
        this.settings = settings;
        this.process = process;
    }

    public static Builder named(String name) {
        return new Builder(name);
    }

    /** This JVM's own {@code java}, for servers that are Java programs. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public String name() {
        return settings.name;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The file that holds everything the process printed. */
    public Path log() {
        return settings.log;
    }

    int layer() {
        return settings.layer;
    }

    /**
     * Waits until the server is ready. {@link ServerFailed} when it ends instead or needs longer than the limit; it is
     * killed then, so that nothing half-started stays behind.
     */
    public void awaitReady(BooleanSupplier ready, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!process.isAlive() && !ready.getAsBoolean()) {
                kill();
                throw new ServerFailed("%s ended while starting (exit code %d): %s. All output: %s"
                        .formatted(
                                settings.name,
                                process.exitValue(),
                                LogTail.of(settings.log, settings.logStart),
                                settings.log));
            }
            if (System.nanoTime() > end) {
                kill();
                throw new ServerFailed("%s was not ready within %d s: %s. All output: %s"
                        .formatted(
                                settings.name,
                                limit.toSeconds(),
                                LogTail.of(settings.log, settings.logStart),
                                settings.log));
            }
            pauseOrKill();
        }
    }

    private void pauseOrKill() {
        try {
            Pause.briefly();
        } catch (ServerFailed interrupted) {
            kill();
            throw interrupted;
        }
    }

    /** Waits for a process that does one thing and ends; {@link ServerFailed} unless it succeeds in time. */
    void awaitSuccess(Duration limit) {
        awaitReady(() -> !process.isAlive() && process.exitValue() == 0, limit);
        forget();
    }

    /** Asks the process to end, and kills it with its children when it has not done so within the grace time. */
    public void stop(Duration grace) {
        if (process.isAlive()) {
            signal();
            try {
                if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                    kill();
                }
            } catch (InterruptedException e) {
                kill();
                Thread.currentThread().interrupt();
            }
        }
        forget();
    }

    /** {@code kill -9} of the process and all its children, as after a power cut; returns when all are gone. */
    public void kill() {
        List<ProcessHandle> family = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        family.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle member : family) {
            member.onExit()
                    .completeOnTimeout(member, KILL_WAIT.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        }
        forget();
    }

    private void signal() {
        if (!settings.interrupt) {
            process.destroy();
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid()).start().waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
        }
    }

    private void forget() {
        RunningProcesses.remove(this);
        if (settings.record != null) {
            try {
                Files.deleteIfExists(settings.record);
            } catch (IOException e) {
                // A stale record is harmless: its start time no longer matches any process.
                settings.record = null;
            }
        }
    }

    /** What to run and how to end it. */
    public static final class Builder {
        private final String name;
        private final Map<String, String> environment = new LinkedHashMap<>();
        private final List<String> command = new ArrayList<>();
        private Path directory = Path.of(".");
        private Path log = Path.of("server.log");
        private long logStart;
        private @Nullable Path record;
        private boolean interrupt;
        private int layer;

        private Builder(String name) {
            this.name = name;
        }

        public Builder command(List<String> words) {
            command.addAll(words);
            return this;
        }

        public Builder command(String... words) {
            return command(List.of(words));
        }

        public Builder environment(Map<String, String> variables) {
            environment.putAll(variables);
            return this;
        }

        public Builder directory(Path path) {
            directory = path;
            return this;
        }

        /** The file that output is appended to. */
        public Builder log(Path file) {
            log = file;
            return this;
        }

        /** The file that holds a {@link ProcessRecord} while the process runs. */
        public Builder record(Path file) {
            record = file;
            return this;
        }

        /** End with SIGINT instead of SIGTERM: to PostgreSQL the latter means to wait for the last client. */
        public Builder stopsOnInterrupt() {
            interrupt = true;
            return this;
        }

        /** At the JVM's exit higher layers end before lower ones; servers are layer 0, what uses them is above. */
        public Builder layer(int number) {
            layer = number;
            return this;
        }

        /** Starts the process; {@link ServerFailed} when the system refuses. */
        public ServerProcess start() {
            Directories.createFor(log);
            logStart = log.toFile().length();
            List<String> words = new ArrayList<>();
            if (Files.isExecutable(SETSID)) {
                words.add(SETSID.toString());
            }
            words.addAll(command);
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return RunningProcesses.add(() -> start(builder));
        }

        private ServerProcess start(ProcessBuilder builder) {
            try {
                Process process = builder.start();
                ServerProcess started = new ServerProcess(this, process);
                note(started);
                return started;
            } catch (IOException e) {
                throw new ServerFailed("Cannot start %s: %s.".formatted(name, Directories.reason(e)), e);
            }
        }

        /** A process that no later start could find must not run: on a full disk it would be an orphan. */
        private void note(ServerProcess started) {
            if (record == null) {
                return;
            }
            try {
                ProcessRecord.of(started.process.toHandle()).write(record);
            } catch (ServerFailed e) {
                started.kill();
                throw e;
            }
        }
    }
}
