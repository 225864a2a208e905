package vn.caunoi.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Playwright specs of {@code gateway/src/e2e}, run by Node.js as a person would run them. */
final class BrowserTests {
    /** What the specs' own runner says when there is no browser at all. */
    static final int NO_BROWSER = 77;

    private static final long INSTALL_MINUTES = 10;
    private static final long RUN_MINUTES = 25;

    private final Path folder;

    BrowserTests(Path root) {
        this.folder = root.resolve("gateway/src/e2e");
    }

    /** Runs all specs and returns the runner's exit code. */
    int run(Map<String, String> environment) throws IOException, InterruptedException {
        if (!isInstalled()) {
            int installed = execute(List.of("npm", "ci"), Map.of(), INSTALL_MINUTES);
            if (installed != 0) {
                throw new AssertionError("npm ci failed in " + folder);
            }
        }
        return execute(List.of("npm", "test"), environment, RUN_MINUTES);
    }

    private boolean isInstalled() throws IOException {
        Path installed = folder.resolve("node_modules/.package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed)
                                .compareTo(Files.getLastModifiedTime(folder.resolve("package-lock.json")))
                        >= 0;
    }

    private int execute(List<String> command, Map<String, String> environment, long minutes)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = start(builder);
        Thread echo = new Thread(() -> process.inputReader().lines().forEach(System.out::println), "browser-tests");
        echo.start();
        if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new AssertionError(command + " did not end within " + minutes + " minutes");
        }
        echo.join();
        return process.exitValue();
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new AssertionError("Node.js 20 or newer is needed for the browser tests: install it, with npm.", e);
        }
    }
}
