package vn.caunoi.registry.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.caunoi.registry.sheet.Table.Line;

/** Reads a file by what it is, not by what it is called. */
public final class TableReader {

    static final int MOST_COLUMNS = 64;
    static final int LONGEST_CELL = 2_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableReader() {}

    /**
     * The table in a CSV or XLSX file.
     *
     * @param mostLines how many lines below the header are read at most
     * @throws FileEmpty when there is no header and no line
     * @throws FileFormatUnknown when it is neither
     * @throws FileMacrosRefused when the workbook brings a program along
     * @throws FileInflatesTooMuch when it is far larger than it looks
     * @throws FileEncodingWrong when a text is not UTF-8
     * @throws FileFormulasRefused when a cell computes its value
     * @throws FileTooManyRows when there are more lines
     * @throws FileUnreadable when it is damaged
     */
    public static Table read(byte[] file, int mostLines) {
        if (file.length == 0) {
            throw new FileEmpty();
        }
        if (startsWith(file, OLE)) {
            // Old workbooks, and new ones with a password.
            throw new FileFormatUnknown();
        }
        return startsWith(file, ZIP) ? XlsxTable.read(file, mostLines) : CsvTable.read(file, mostLines);
    }

    private static boolean startsWith(byte[] file, byte[] magic) {
        return file.length >= magic.length && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    /** Takes lines in until there are too many. */
    static final class Collector {

        private final int mostLines;
        private List<String> header = List.of();
        private final List<Line> lines = new ArrayList<>();
        private final List<String> formulas = new ArrayList<>();

        Collector(int mostLines) {
            this.mostLines = mostLines;
        }

        void add(int number, List<String> cells) {
            if (cells.stream().allMatch(String::isBlank)) {
                return;
            }
            if (header.isEmpty()) {
                if (!cells.get(0).startsWith("#")) {
                    header = withoutEmptyEnd(cells);
                }
                return;
            }
            if (lines.size() >= mostLines) {
                throw new FileTooManyRows();
            }
            lines.add(new Line(number, fitted(cells)));
        }

        /** Remembers where a formula stands; the first few are enough to find the rest. */
        void formula(String address) {
            if (formulas.size() < 20) {
                formulas.add(address);
            }
        }

        Table table() {
            if (!formulas.isEmpty()) {
                throw new FileFormulasRefused(formulas);
            }
            if (header.isEmpty()) {
                throw new FileEmpty();
            }
            return new Table(header, List.copyOf(lines));
        }

        /** Cells beyond the header stay, so that whoever reads the table can tell that something is out of place. */
        private List<String> fitted(List<String> cells) {
            List<String> fitted = new ArrayList<>(withoutEmptyEnd(cells));
            while (fitted.size() < header.size()) {
                fitted.add("");
            }
            return List.copyOf(fitted);
        }

        private static List<String> withoutEmptyEnd(List<String> cells) {
            int size = cells.size();
            while (size > 0 && cells.get(size - 1).isBlank()) {
                size--;
            }
            if (size > MOST_COLUMNS) {
                throw new FileUnreadable();
            }
            return List.copyOf(cells.subList(0, size));
        }
    }

    /** {@code C12}: the address of a cell as spreadsheet programs show it. */
    static String address(int line, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(line).toString();
    }
}
