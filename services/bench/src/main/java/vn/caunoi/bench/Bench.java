package vn.caunoi.bench;

import java.util.List;
import java.util.ServiceLoader;

/** Starts a benchmark by name, or lists them all. */
public final class Bench {
    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        // Before anything logs: the libraries of the services bring this manager and complain when it comes late.
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        List<Benchmark> benchmarks = ServiceLoader.load(Benchmark.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
        if (arguments.length == 0) {
            benchmarks.forEach(each -> System.out.printf("%-16s %s%n", each.name(), each.summary()));
            return;
        }
        Benchmark chosen = benchmarks.stream()
                .filter(each -> each.name().equals(arguments[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no benchmark is called " + arguments[0]));
        Report report = new Report();
        System.out.printf(
                "%s on %d processors, Java %s%n",
                chosen.name(), Runtime.getRuntime().availableProcessors(), Runtime.version());
        chosen.run(List.of(arguments).subList(1, arguments.length), report);
        report.print(System.out);
        System.exit(report.isMet() ? 0 : 1);
    }
}
