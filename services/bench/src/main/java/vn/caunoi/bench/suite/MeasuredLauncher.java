package vn.caunoi.bench.suite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.caunoi.local.SuiteCommand;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.ProcessRecord;

/** A launcher in a JVM of its own, with a stopwatch and a pair of scales. */
final class MeasuredLauncher implements AutoCloseable {
    private static final String READY = "ready after";
    private static final long LIMIT_SECONDS = 600;
    private static final long LOOK_MILLIS = 100;

    private final Settings settings;
    private final Path output;
    private final long began = System.nanoTime();
    private final Process process;

    private MeasuredLauncher(Settings settings, Path output) throws IOException {
        this.settings = settings;
        this.output = output;
        this.process = new ProcessBuilder(SuiteCommand.of(settings))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    static MeasuredLauncher start(Settings settings, Path output) throws IOException {
        return new MeasuredLauncher(settings, output);
    }

    double secondsUntilReady() throws IOException, InterruptedException {
        while (!Files.readString(output).contains(READY)) {
            double seconds = (System.nanoTime() - began) / 1e9;
            if (!process.isAlive() || seconds > LIMIT_SECONDS) {
                throw new IllegalStateException("the suite did not start: " + Files.readString(output));
            }
            Thread.sleep(LOOK_MILLIS);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** Resident memory by part, children included. */
    Map<String, Double> residentMebibytes() throws IOException {
        Map<String, Double> sizes = new LinkedHashMap<>();
        sizes.put("launcher", resident(process.toHandle()));
        try (Stream<Path> folders = Files.list(settings.state())) {
            for (Path folder : folders.sorted().toList()) {
                Optional<ProcessHandle> part =
                        ProcessRecord.read(folder.resolve("process")).flatMap(ProcessRecord::running);
                if (part.isPresent()) {
                    sizes.put(String.valueOf(folder.getFileName()), withChildren(part.get()));
                }
            }
        }
        return sizes;
    }

    private static double withChildren(ProcessHandle parent) {
        return Stream.concat(Stream.of(parent), parent.descendants())
                .mapToDouble(MeasuredLauncher::resident)
                .sum();
    }

    // ps tells it the same way on Linux and macOS.
    private static double resident(ProcessHandle process) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", String.valueOf(process.pid())).start();
            String kibibytes = new String(ps.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return kibibytes.isEmpty() ? 0 : Double.parseDouble(kibibytes) / 1024;
        } catch (IOException e) {
            throw new IllegalStateException("ps is needed to weigh processes", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
