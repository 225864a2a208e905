package vn.caunoi.local.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** A file system that the test can fill, enlarge and write-protect: memory mounted as a disk. */
final class SmallDisk implements AutoCloseable {
    private final Path mount;

    private SmallDisk(Path mount) {
        this.mount = mount;
    }

    /** Mounts it at this path; the test is skipped, loudly, where that is not allowed. */
    static SmallDisk at(Path mount, int megabytes) throws Exception {
        Files.createDirectories(mount);
        int outcome = run("mount", "-t", "tmpfs", "-o", "size=%dm".formatted(megabytes), "tmpfs", mount.toString());
        if (outcome != 0) {
            String loud = "FULL AND READ-ONLY STATE FOLDERS NOT TESTED: mounting a small disk needs root on Linux.";
            System.err.println(loud);
            Assumptions.abort(loud);
        }
        return new SmallDisk(mount);
    }

    Path path() {
        return mount;
    }

    void resize(int megabytes) throws Exception {
        remount("size=%dm".formatted(megabytes));
    }

    void protect() throws Exception {
        remount("ro");
    }

    private void remount(String option) throws Exception {
        if (run("mount", "-o", "remount," + option, mount.toString()) != 0) {
            throw new AssertionError("cannot remount " + mount + " with " + option);
        }
    }

    private static int run(String... command) throws InterruptedException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close() throws Exception {
        run("umount", "--lazy", mount.toString());
    }
}
