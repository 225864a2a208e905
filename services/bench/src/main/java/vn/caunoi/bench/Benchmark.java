package vn.caunoi.bench;

import java.util.List;

/** One measurement that can be started by name. */
public interface Benchmark {
    /** The word that starts it on the command line. */
    String name();

    /** One line for the list of benchmarks, with its bar. */
    String summary();

    /**
     * Measures and fills the report.
     *
     * @param arguments what stood behind the name on the command line
     * @throws Exception when nothing could be measured; a missed bar is a row of the report, not an exception
     */
    void run(List<String> arguments, Report report) throws Exception;
}
