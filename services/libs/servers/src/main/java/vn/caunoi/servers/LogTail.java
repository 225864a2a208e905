package vn.caunoi.servers;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The line of a log that most likely says why a server did not start. */
final class LogTail {
    private static final int BYTES = 16 * 1024;
    private static final List<String> SIGNS = List.of("fatal", "error", "exception", "severe", "could not", "cannot");

    private LogTail() {}

    /** Looks at what was appended after the first {@code start} bytes, that is by this run and no earlier one. */
    static String of(Path log, long start) {
        List<String> lines = lastLines(log, start);
        return lines.stream()
                .filter(LogTail::tellsTrouble)
                .findFirst()
                .orElse(lines.isEmpty() ? "it printed nothing" : lines.get(lines.size() - 1))
                .strip();
    }

    private static boolean tellsTrouble(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return SIGNS.stream().anyMatch(lower::contains);
    }

    private static List<String> lastLines(Path log, long start) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.max(start, file.length() - BYTES));
            byte[] end = new byte[(int) (file.length() - file.getFilePointer())];
            file.readFully(end);
            return new String(end, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
