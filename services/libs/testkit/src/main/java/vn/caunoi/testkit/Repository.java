package vn.caunoi.testkit;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the working copy lies, whatever folder a test was started in. */
public final class Repository {
    private Repository() {}

    /** The folder that holds the parent {@code pom.xml} and {@code helm/}. */
    public static Path root() {
        String told = System.getProperty("caunoi.root");
        Path folder = Path.of(told == null ? "" : told).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("helm")) || !Files.isDirectory(folder.resolve("services"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("not inside a working copy of the project");
            }
        }
        return folder;
    }
}
