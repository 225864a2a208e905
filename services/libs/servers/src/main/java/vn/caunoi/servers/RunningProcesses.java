package vn.caunoi.servers;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * All child processes of this JVM, ended layer by layer at its exit. Once the exit has begun no process starts any
 * more: Ctrl-C in the middle of a start-up would otherwise leave behind whatever starts a moment later.
 */
final class RunningProcesses {
    private static final Duration GRACE = Duration.ofSeconds(10);
    private static final Set<ServerProcess> RUNNING = new LinkedHashSet<>();
    private static boolean hooked;
    private static boolean closing;

    private RunningProcesses() {}

    static synchronized ServerProcess add(Supplier<ServerProcess> start) {
        if (closing) {
            throw new ServerFailed("Stopping: nothing is started any more.");
        }
        if (!hooked) {
            Runtime.getRuntime().addShutdownHook(new Thread(RunningProcesses::stopAll, "stop servers"));
            hooked = true;
        }
        ServerProcess process = start.get();
        RUNNING.add(process);
        return process;
    }

    static synchronized void remove(ServerProcess process) {
        RUNNING.remove(process);
    }

    private static void stopAll() {
        layers().forEach(layer -> {
            List<Thread> stopping = new ArrayList<>();
            for (ServerProcess process : layer) {
                Thread thread = new Thread(() -> process.stop(GRACE), "stop " + process.name());
                thread.start();
                stopping.add(thread);
            }
            stopping.forEach(RunningProcesses::join);
        });
    }

    private static synchronized List<List<ServerProcess>> layers() {
        closing = true;
        return List.copyOf(RUNNING.stream()
                .collect(Collectors.groupingBy(
                        ServerProcess::layer, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .values());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
