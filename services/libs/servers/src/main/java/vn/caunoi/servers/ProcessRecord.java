package vn.caunoi.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Scanner;

/**
 * A process as written to a small file, so that a later JVM can find it again when this one was killed without a chance
 * to clean up. The start time guards against a number the system has meanwhile given to somebody else.
 */
public record ProcessRecord(long pid, Instant startedAt) {
    // The system counts starts in ticks since boot, and the boot time moves a little with clock corrections.
    private static final Duration TOLERANCE = Duration.ofSeconds(3);

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The running program itself. */
    public static ProcessRecord ofThisProcess() {
        return of(ProcessHandle.current());
    }

    /** Reads a record; a missing, empty or half-written file is no record. */
    public static Optional<ProcessRecord> read(Path file) {
        try {
            Scanner words = new Scanner(Files.readString(file));
            return Optional.of(new ProcessRecord(words.nextLong(), Instant.parse(words.next())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Writes the record; {@link ServerFailed} when the file cannot be written. */
    public void write(Path file) {
        Directories.createFor(file);
        try {
            Files.writeString(file, pid + " " + startedAt + "\n");
        } catch (IOException e) {
            throw new ServerFailed("Cannot write %s: %s.".formatted(file, Directories.reason(e)), e);
        }
    }

    /** The process itself, if it still runs. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::startedTogether);
    }

    private boolean startedTogether(ProcessHandle process) {
        Instant actual = process.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(actual, startedAt).abs().compareTo(TOLERANCE) <= 0;
    }
}
