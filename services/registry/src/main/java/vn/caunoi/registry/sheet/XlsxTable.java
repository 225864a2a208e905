package vn.caunoi.registry.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.sheet.TableReader.Collector;

/**
 * The first sheet of a workbook.
 *
 * <p>The archive is measured before it is read, by the same library and so with the same idea of what it contains: the
 * reader keeps shared texts in memory and sets no bound itself. It resolves no entities and follows no links.
 */
final class XlsxTable {

    /** A sheet of the most lines that are read takes about a third of it. */
    static final long MOST_BYTES_INSIDE = 48L * 1024 * 1024;

    private static final int MOST_PARTS = 1_000;

    private XlsxTable() {}

    static Table read(byte[] file, int mostLines) {
        measure(file);
        Collector collector = new Collector(mostLines);
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Iterator<Row> next = rows.iterator(); next.hasNext(); ) {
                add(collector, next.next());
            }
        } catch (vn.caunoi.problem.DomainException refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            throw new FileUnreadable();
        }
        return collector.table();
    }

    private static void add(Collector collector, Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            if (cell != null && cell.getType() == CellType.FORMULA) {
                collector.formula(cell.getAddress().toString());
            }
            String text = Normalizer.normalize(text(cell).strip(), Normalizer.Form.NFC);
            if (text.length() > TableReader.LONGEST_CELL) {
                throw new FileUnreadable();
            }
            cells.add(text);
        }
        if (!cells.isEmpty()) {
            collector.add(row.getRowNum(), cells);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isDate(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
            case BOOLEAN -> cell.getText();
            case ERROR -> throw new FileUnreadable();
            case EMPTY, FORMULA -> "";
        };
    }

    private static String plain(BigDecimal number) {
        // A number in scientific notation could unroll to millions of digits.
        return Math.abs((long) number.scale()) > 50 || number.precision() > 50
                ? number.toString()
                : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            return false;
        }
        String bare = format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
        return bare.contains("y") && bare.contains("m");
    }

    /** Refuses what is no workbook, what brings a program along, and what is far larger than it looks. */
    private static void measure(byte[] file) {
        try (ZipFile archive = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            boolean workbook = false;
            int parts = 0;
            long size = 0;
            for (Enumeration<ZipArchiveEntry> entries = archive.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                String name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject") || name.contains("/macrosheets/") || name.contains("/activex/")) {
                    throw new FileMacrosRefused();
                }
                workbook |= name.equals("xl/workbook.xml");
                if (++parts > MOST_PARTS) {
                    throw new FileInflatesTooMuch();
                }
                size = inflated(archive, entry, size, name);
            }
            if (!workbook) {
                throw new FileFormatUnknown();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw new FileUnreadable();
        }
    }

    /** Counts instead of believing: the sizes that an archive declares are the sender's words. */
    private static long inflated(ZipFile archive, ZipArchiveEntry entry, long before, String name) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long size = before;
        boolean types = name.equals("[content_types].xml");
        StringBuilder declared = new StringBuilder();
        try (InputStream in = archive.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > MOST_BYTES_INSIDE) {
                    throw new FileInflatesTooMuch();
                }
                if (types && declared.length() < 256 * 1024) {
                    declared.append(new String(buffer, 0, read, java.nio.charset.StandardCharsets.ISO_8859_1));
                }
            }
        }
        if (types && declared.toString().toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new FileMacrosRefused();
        }
        return size;
    }
}
