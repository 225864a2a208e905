package vn.caunoi.registry.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The cells of one line, read as people write them; what cannot be understood becomes a finding. */
public final class Cells {
    private static final Pattern ZERO_LOST = Pattern.compile("[1-9][0-9]{8,9}");

    private final Map<String, String> cells;
    private final List<Finding> findings;

    /** @param findings where new ones go, each of them once */
    public Cells(Map<String, String> cells, List<Finding> findings) {
        this.cells = cells;
        this.findings = findings;
    }

    /**
     * Whether the file has this column. One that it does not have says nothing; an empty cell says there is nothing.
     */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** What stands in this column; null where nothing does. */
    public @Nullable String text(String column) {
        String cell = cells.getOrDefault(column, "").strip();
        return cell.isEmpty() ? null : cell;
    }

    /** What is meant in this column; null where nothing stands, or nothing that has a meaning, which is refused. */
    public <T> @Nullable T understood(String column, Function<String, Optional<T>> meaning, String code) {
        String text = text(column);
        if (text == null) {
            return null;
        }
        Optional<T> understood = meaning.apply(text);
        if (understood.isEmpty()) {
            note(Finding.refusal(column, code));
        }
        return understood.orElse(null);
    }

    /** A phone number. Spreadsheet programs take numbers for amounts and drop their first zero. */
    public @Nullable String phone(String column) {
        String text = text(column);
        if (text != null && ZERO_LOST.matcher(text).matches()) {
            note(Finding.hint(column, "zero-added"));
            return "0" + text;
        }
        return text;
    }

    private void note(Finding finding) {
        if (!findings.contains(finding)) {
            findings.add(finding);
        }
    }
}
