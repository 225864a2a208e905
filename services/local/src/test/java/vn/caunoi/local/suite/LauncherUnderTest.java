package vn.caunoi.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import vn.caunoi.local.SuiteCommand;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.ProcessRecord;

/** A launcher in a JVM of its own, which may be treated badly. */
final class LauncherUnderTest implements AutoCloseable {
    private static final long SIGINT_BIT = 1L << 1;

    private final Settings settings;
    private final Process process;
    private final Path output;

    /** @param options of the launcher's JVM */
    LauncherUnderTest(Settings settings, Path output, String... options) throws IOException {
        this.settings = settings;
        this.output = output;
        List<String> command = new ArrayList<>(SuiteCommand.of(settings));
        command.addAll(1, List.of(options));
        this.process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    long pid() {
        return process.pid();
    }

    String output() throws IOException {
        return Files.readString(output);
    }

    /** The one line with which it ended. */
    String complaint() throws IOException {
        List<String> complaints =
                output().lines().filter(line -> line.startsWith("✗ ")).toList();
        if (complaints.size() != 1) {
            throw new AssertionError("not one complaint: " + output());
        }
        return complaints.get(0);
    }

    /** Waits until the named part has been started, which is some time before it is ready. */
    ProcessHandle awaitStartOf(String part) throws Exception {
        Path record = settings.state().resolve(part).resolve("process");
        await(() -> running(record).isPresent());
        return running(record).orElseThrow();
    }

    /** Waits until the named part runs as another process than this old one. */
    void awaitNew(String part, ProcessHandle old) throws Exception {
        Path record = settings.state().resolve(part).resolve("process");
        await(() -> running(record).filter(process -> !process.equals(old)).isPresent());
    }

    void interrupt() throws Exception {
        new ProcessBuilder("sh", "-c", "kill -" + interruptSignal() + " " + process.pid())
                .start()
                .waitFor();
    }

    /** A shell's background jobs ignore SIGINT and so does whatever they start; SIGTERM takes the same way then. */
    private static String interruptSignal() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "INT";
        }
        String ignored = Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .map(line -> line.substring("SigIgn:".length()).trim())
                .findFirst()
                .orElse("0");
        return (Long.parseUnsignedLong(ignored, 16) & SIGINT_BIT) == 0 ? "INT" : "TERM";
    }

    void killMinus9() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The exit code, once it has ended by itself. */
    int awaitEnd() throws Exception {
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            throw new AssertionError("the launcher does not end: " + output());
        }
        return process.exitValue();
    }

    /** Processes of the suite that run now, whoever started them. */
    static List<ProcessHandle> leftIn(Path state) throws IOException {
        try (Stream<Path> folders = Files.list(state)) {
            return folders.flatMap(folder -> running(folder.resolve("process")).stream())
                    .toList();
        }
    }

    private void await(BooleanSupplier condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new AssertionError("did not happen: " + output());
            }
            Thread.sleep(50);
        }
    }

    private static Optional<ProcessHandle> running(Path record) {
        return ProcessRecord.read(record).flatMap(ProcessRecord::running);
    }

    @Override
    public void close() throws Exception {
        if (process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }
}
