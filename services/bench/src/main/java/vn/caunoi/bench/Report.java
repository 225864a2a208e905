package vn.caunoi.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A table of bars and measurements. */
public final class Report {
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private record Row(String what, String bar, String measured, String range, @Nullable Boolean met) {}

    /** Adds the median of several rounds that must not exceed the bar. */
    public void atMost(String what, double bar, String unit, double... rounds) {
        add(what, "≤ ", bar, unit, median(rounds) <= bar, rounds);
    }

    /** Adds the median of several rounds that must reach the bar. */
    public void atLeast(String what, double bar, String unit, double... rounds) {
        add(what, "≥ ", bar, unit, median(rounds) >= bar, rounds);
    }

    /** Adds a figure without a bar, for example the reference of a ratio. */
    public void figure(String what, String unit, double... rounds) {
        rows.add(new Row(what, "–", text(median(rounds), unit), range(rounds), null));
    }

    /** Adds a check that either holds or does not. */
    public void holds(String what, String bar, String found, boolean met) {
        rows.add(new Row(what, bar, found, "", met));
    }

    /** Adds a line below the table: what was saturated, what was left out. */
    public void note(String text) {
        notes.add(text);
    }

    /** Whether every bar was met. */
    public boolean isMet() {
        return rows.stream().map(Row::met).filter(Objects::nonNull).allMatch(Boolean::booleanValue);
    }

    /** The middle of the rounds; the upper one of two. */
    public static double median(double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    void print(PrintStream out) {
        List<String[]> cells = new ArrayList<>();
        cells.add(new String[] {"what", "bar", "measured", "range", ""});
        for (Row row : rows) {
            String verdict = row.met() == null ? "" : row.met() ? "met" : "MISSED";
            cells.add(new String[] {row.what(), row.bar(), row.measured(), row.range(), verdict});
        }
        int[] widths = new int[5];
        for (String[] line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line[i].length());
            }
        }
        for (String[] line : cells) {
            StringBuilder text = new StringBuilder("|");
            for (int i = 0; i < widths.length; i++) {
                text.append(' ')
                        .append(line[i])
                        .append(" ".repeat(widths[i] - line[i].length()))
                        .append(" |");
            }
            out.println(text);
        }
        notes.forEach(note -> out.println("  " + note));
    }

    private void add(String what, String relation, double bar, String unit, boolean met, double[] rounds) {
        rows.add(new Row(what, relation + text(bar, unit), text(median(rounds), unit), range(rounds), met));
    }

    private static String range(double[] rounds) {
        if (rounds.length < 2) {
            return "";
        }
        double min = Arrays.stream(rounds).min().orElseThrow();
        double max = Arrays.stream(rounds).max().orElseThrow();
        return number(min) + " … " + number(max) + " (" + rounds.length + " rounds)";
    }

    private static String text(double value, String unit) {
        return number(value) + " " + unit;
    }

    private static String number(double value) {
        return Math.abs(value) >= 100
                ? String.format(Locale.ROOT, "%,.0f", value)
                : String.format(Locale.ROOT, "%.2f", value);
    }
}
