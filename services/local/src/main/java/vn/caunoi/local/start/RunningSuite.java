package vn.caunoi.local.start;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;
import vn.caunoi.local.state.StateFolder;
import vn.caunoi.servers.ServerProcess;

/** A suite that answers. Closing it ends all processes and gives the state folder back. */
public final class RunningSuite implements AutoCloseable {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Settings settings;
    private final StateFolder state;
    private final List<ServerProcess> processes;

    RunningSuite(Settings settings, StateFolder state, List<ServerProcess> processes) {
        this.settings = settings;
        this.state = state;
        this.processes = List.copyOf(processes);
    }

    /** Where people and programs reach the suite. */
    public String url() {
        return settings.url(Component.GATEWAY);
    }

    public Settings settings() {
        return settings;
    }

    /** All processes, those others depend on first. */
    public List<ServerProcess> processes() {
        return processes;
    }

    @Override
    public void close() {
        List<ServerProcess> reversed = new ArrayList<>(processes);
        Collections.reverse(reversed);
        reversed.forEach(process -> process.stop(GRACE));
        state.close();
    }
}
