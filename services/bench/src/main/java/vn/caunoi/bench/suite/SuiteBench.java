package vn.caunoi.bench.suite;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.servers.Directories;

/** Starts the built suite twice, with empty and with kept state, and weighs its processes. */
public final class SuiteBench implements Benchmark {
    private static final double READY_SECONDS = 90;
    private static final double TOTAL_MEBIBYTES = 4096;
    private static final int SETTLE_SECONDS = 10;

    @Override
    public String name() {
        return "suite";
    }

    @Override
    public String summary() {
        return "built suite ready in ≤ 90 s, all processes together ≤ 4 GiB resident";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        Path root = Path.of(System.getProperty("caunoi.root", "")).toAbsolutePath();
        Path folder = Directories.temporary("caunoi-suite-");
        Settings settings = Settings.onFreePorts(root, folder.resolve("state"));
        try {
            try (MeasuredLauncher empty = MeasuredLauncher.start(settings, folder.resolve("empty.log"))) {
                report.atMost("ready, empty state", READY_SECONDS, "s", empty.secondsUntilReady());
            }
            try (MeasuredLauncher kept = MeasuredLauncher.start(settings, folder.resolve("kept.log"))) {
                report.atMost("ready, kept state", READY_SECONDS, "s", kept.secondsUntilReady());
                weigh(kept, report);
            }
        } finally {
            Directories.delete(folder);
        }
        report.note("ready: every part answers its readiness probe, and the demo data are loaded");
        report.note(
                "resident memory " + SETTLE_SECONDS + " s later; pages that processes share count for each of them");
    }

    private static void weigh(MeasuredLauncher launcher, Report report) throws Exception {
        Thread.sleep(TimeUnit.SECONDS.toMillis(SETTLE_SECONDS));
        Map<String, Double> memory = launcher.residentMebibytes();
        memory.forEach((name, size) -> report.figure("memory of " + name, "MiB", size));
        double total = memory.values().stream().mapToDouble(Double::doubleValue).sum();
        report.atMost("memory of all processes", TOTAL_MEBIBYTES, "MiB", total);
    }
}
