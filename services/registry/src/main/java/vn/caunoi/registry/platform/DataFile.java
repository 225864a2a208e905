package vn.caunoi.registry.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The CSV files that come with this service. */
public final class DataFile {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private DataFile() {}

    /**
     * What the rows of a file say, in its order.
     *
     * @param path from the root of the class path
     * @param row reads one row by the names of its columns
     * @throws IllegalStateException when there is no such file
     */
    public static <T> List<T> rows(String path, Function<CSVRecord, T> row) {
        try (InputStream in = DataFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Data file is missing: " + path);
            }
            try (CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.stream().map(row).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
