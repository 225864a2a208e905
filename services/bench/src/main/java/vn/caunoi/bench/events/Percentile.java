package vn.caunoi.bench.events;

import java.util.Arrays;

/** The value that this share of all does not exceed. */
public final class Percentile {

    private Percentile() {}

    public static double of(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
