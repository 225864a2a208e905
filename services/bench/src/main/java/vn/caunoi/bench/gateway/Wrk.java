package vn.caunoi.bench.gateway;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.bench.process.Pinning;

/** The load generator {@code wrk}: as many requests as the other side takes, on a core of its own. */
public final class Wrk {
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern BAD = Pattern.compile("Non-2xx or 3xx responses: (\\d+)|Socket errors: (.*)");
    private static final int CONNECTIONS = 64;

    private Wrk() {}

    /**
     * Measures one window.
     *
     * @return requests per second
     * @throws IllegalStateException when a single answer was not a good one
     */
    public static double requestsPerSecond(String url, int seconds, List<String> headers)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(Pinning.to(0));
        command.addAll(List.of("wrk", "-t1", "-c" + CONNECTIONS, "-d" + seconds + "s"));
        headers.forEach(header -> command.addAll(List.of("-H", header)));
        command.add(url);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        wrk.waitFor();
        Matcher bad = BAD.matcher(output);
        Matcher rate = RATE.matcher(output);
        if (bad.find() || !rate.find()) {
            throw new IllegalStateException("wrk on " + url + ": " + output);
        }
        return Double.parseDouble(rate.group(1));
    }
}
