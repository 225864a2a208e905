package vn.caunoi.local.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the process that listens on a port, where the system shows it: Linux, for processes of the same user. */
final class PortHolder {
    private static final String LISTENING = "0A";

    private PortHolder() {}

    static Optional<ProcessHandle> of(int port) {
        Set<String> sockets = new HashSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            sockets.addAll(listening(Path.of(table), port));
        }
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> holds(process, sockets))
                        .findFirst();
    }

    private static Set<String> listening(Path table, int port) {
        String address = ":%04X".formatted(port);
        Set<String> sockets = new HashSet<>();
        try (Stream<String> lines = Files.lines(table)) {
            lines.map(line -> List.of(line.strip().split("\\s+", -1)))
                    .filter(columns -> columns.size() > 9)
                    .filter(columns -> columns.get(1).toUpperCase(Locale.ROOT).endsWith(address))
                    .filter(columns -> columns.get(3).equals(LISTENING))
                    .forEach(columns -> sockets.add("socket:[" + columns.get(9) + "]"));
        } catch (IOException e) {
            return Set.of();
        }
        return sockets;
    }

    private static boolean holds(ProcessHandle process, Set<String> sockets) {
        try (Stream<Path> files = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return files.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
