package vn.caunoi.registry.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.caunoi.registry.sheet.TableReader.Collector;

/** Comma-separated text, also with the semicolons and tabs of Vietnamese spreadsheet programs. */
final class CsvTable {

    private static final char MARK = '\uFEFF';

    private CsvTable() {}

    static Table read(byte[] file, int mostLines) {
        String text = decoded(file);
        Collector collector = new Collector(mostLines);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord found : parser) {
                // Where a cell holds line breaks, the number of the line is that of its last one.
                add(collector, (int) parser.getRecordNumber(), found);
            }
        } catch (IOException | UncheckedIOException | IllegalStateException damaged) {
            throw new FileUnreadable();
        }
        return collector.table();
    }

    private static void add(Collector collector, int number, CSVRecord found) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < found.size(); column++) {
            String cell = found.get(column);
            if (cell.startsWith("=")) {
                collector.formula(TableReader.address(number, column));
            }
            if (cell.length() > TableReader.LONGEST_CELL) {
                throw new FileUnreadable();
            }
            cells.add(CsvText.withoutGuard(cell).strip());
        }
        collector.add(number, cells);
    }

    private static String decoded(byte[] file) {
        for (byte b : file) {
            if (b == 0) {
                // Programs and pictures have such bytes, and so has UTF-16.
                throw startsAsUtf16(file) ? new FileEncodingWrong() : new FileFormatUnknown();
            }
        }
        if (looksLikeProgram(file)) {
            throw new FileFormatUnknown();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return Normalizer.normalize(
                    !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException notUtf8) {
            throw new FileEncodingWrong();
        }
    }

    private static boolean startsAsUtf16(byte[] file) {
        return file.length >= 2
                && ((file[0] == (byte) 0xFF && file[1] == (byte) 0xFE)
                        || (file[0] == (byte) 0xFE && file[1] == (byte) 0xFF));
    }

    private static boolean looksLikeProgram(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 5), StandardCharsets.ISO_8859_1);
        return start.startsWith("MZ")
                || start.startsWith("#!")
                || start.startsWith("%PDF")
                || start.startsWith("<")
                || start.startsWith("{");
    }

    /** What stands most often in the first line that is no remark. */
    private static char delimiter(String text) {
        String line = text.lines()
                .filter(candidate -> !candidate.isBlank() && !candidate.startsWith("#") && !candidate.startsWith("\"#"))
                .findFirst()
                .orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(line, candidate) > count(line, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(character -> character == wanted).count();
    }
}
