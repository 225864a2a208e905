package vn.caunoi.bench.process;

import java.util.List;

/** Ties a process to a core: load and upstream share one, the candidates the other. */
public final class Pinning {
    private Pinning() {}

    public static List<String> to(int core) {
        return List.of("taskset", "-c", String.valueOf(core));
    }
}
