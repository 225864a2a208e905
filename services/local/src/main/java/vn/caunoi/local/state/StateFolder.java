package vn.caunoi.local.state;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.ProcessRecord;
import vn.caunoi.servers.ServerFailed;

/**
 * The state folder while this launcher owns it. A lock that the system itself gives back keeps a second launcher away,
 * however the first one ended.
 */
public final class StateFolder implements AutoCloseable {
    private static final long NEEDED_MEGABYTES = 500;

    private final Path folder;
    private final FileChannel channel;

    private StateFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, ends what a killed launcher left running in it, and empties it when a fresh start is wanted.
     * {@link ServerFailed} when it cannot be written, has no room, or another launcher owns it.
     */
    public static StateFolder open(Path folder, boolean fresh) {
        Directories.create(folder);
        StateFolder state = new StateFolder(folder, channel(folder.resolve("lock")));
        try {
            state.take(fresh);
            return state;
        } catch (RuntimeException e) {
            state.unlock();
            throw e;
        }
    }

    private void take(boolean fresh) {
        lock();
        endLeftovers();
        if (fresh) {
            empty();
        }
        requireRoom();
        ProcessRecord.ofThisProcess().write(folder.resolve("launcher"));
    }

    private void lock() {
        try {
            if (channel.tryLock() != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            // This very JVM holds it, which comes to the same.
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        throw new ServerFailed(
                "The suite already runs here%s: stop it with Ctrl-C in its terminal first.".formatted(owner()));
    }

    private static FileChannel channel(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static ServerFailed unwritable(Path path, IOException e) {
        return new ServerFailed(
                "%s cannot be written (%s): make it writable, or name another folder with -Dsuite.state=…"
                        .formatted(path, Directories.reason(e)),
                e);
    }

    /** Processes that a launcher which could not clean up had left; they are gone when this returns. */
    private void endLeftovers() {
        List<Path> records = records();
        for (Path record : records) {
            ProcessRecord.read(record).flatMap(ProcessRecord::running).ifPresent(StateFolder::end);
            Directories.delete(record);
        }
    }

    private static void end(ProcessHandle process) {
        Stream.concat(Stream.of(process), process.descendants()).toList().forEach(each -> {
            each.destroyForcibly();
            each.onExit().join();
        });
    }

    private List<Path> records() {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.map(each -> each.resolve("process"))
                    .filter(Files::exists)
                    .toList();
        } catch (IOException e) {
            throw new ServerFailed(
                    "The state folder %s cannot be read: %s.".formatted(folder, Directories.reason(e)), e);
        }
    }

    private void empty() {
        try (Stream<Path> entries = Files.list(folder)) {
            entries.filter(entry -> !entry.endsWith("lock") && !entry.endsWith("launcher"))
                    .forEach(Directories::delete);
        } catch (IOException e) {
            throw new ServerFailed(
                    "The state folder %s cannot be emptied: %s.".formatted(folder, Directories.reason(e)), e);
        }
    }

    private String owner() {
        Optional<ProcessRecord> record = ProcessRecord.read(folder.resolve("launcher"));
        return record.map(launcher -> " (process %d)".formatted(launcher.pid())).orElse("");
    }

    private void requireRoom() {
        long needed = Long.getLong("suite.space", NEEDED_MEGABYTES);
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
            if (free < needed) {
                throw new ServerFailed(
                        "Only %d MB are free for %s and the suite needs %d: free some space, or name another folder with -Dsuite.state=…"
                                .formatted(free, folder, needed));
            }
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private void unlock() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ServerFailed("The lock of %s could not be released.".formatted(folder), e);
        }
    }

    /** Gives the folder back. */
    @Override
    public void close() {
        Directories.delete(folder.resolve("launcher"));
        unlock();
    }
}
