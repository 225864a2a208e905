package vn.caunoi.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL refuses to run as root. In a user namespace of its own it sees another user while the files still belong
 * to root, so nothing has to be given away; hosts that forbid namespaces get a clear sentence instead.
 */
final class SuperuserGuard {
    private static final Path UNSHARE = Path.of("/usr/bin/unshare");

    private SuperuserGuard() {}

    static boolean isNeeded() {
        return "root".equals(System.getProperty("user.name"));
    }

    static List<String> prefix() {
        if (Files.isExecutable(UNSHARE) && works()) {
            return List.of(UNSHARE.toString(), "--user");
        }
        throw new ServerFailed("PostgreSQL does not run as root here, because user namespaces are not allowed:"
                + " start again as an ordinary user.");
    }

    private static boolean works() {
        try {
            Process probe = new ProcessBuilder(UNSHARE.toString(), "--user", "true").start();
            return probe.waitFor(10, TimeUnit.SECONDS) && probe.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
