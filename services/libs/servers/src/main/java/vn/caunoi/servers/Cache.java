package vn.caunoi.servers;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Directories that are made once and then only read: unpacked distributions. A directory appears under its final name
 * only when complete, and a file lock lets several builds share the cache.
 */
final class Cache {
    private final Path root;

    Cache(Path root) {
        this.root = root;
    }

    /** Fills a new, empty directory. */
    @FunctionalInterface
    interface Filler {
        void fill(Path directory) throws IOException;
    }

    /** The directory of this name, filled first if it does not exist yet. */
    Path directory(String name, Filler filler) {
        Path directory = root.resolve(name);
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            Files.createDirectories(root);
            return locked(name, directory, filler);
        } catch (IOException e) {
            throw new ServerFailed(
                    "Cannot prepare %s: %s. Free some space there or make it writable."
                            .formatted(directory, Directories.reason(e)),
                    e);
        }
    }

    // One JVM at a time; threads of one JVM would otherwise get an OverlappingFileLockException.
    private static synchronized Path locked(String name, Path directory, Filler filler) throws IOException {
        Path lockFile = directory.resolveSibling(name + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(directory)) {
                Path unfinished = directory.resolveSibling(name + ".unfinished");
                Directories.delete(unfinished);
                Files.createDirectories(unfinished);
                filler.fill(unfinished);
                Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
            }
            return directory;
        }
    }
}
