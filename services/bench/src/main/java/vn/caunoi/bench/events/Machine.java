package vn.caunoi.bench.events;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What else the machine was doing: a figure without it cannot be compared. */
public final class Machine {

    private Machine() {}

    public static String load() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(
                Locale.ROOT,
                "load average before the run %.1f on %d processors",
                system.getSystemLoadAverage(),
                system.getAvailableProcessors());
    }
}
