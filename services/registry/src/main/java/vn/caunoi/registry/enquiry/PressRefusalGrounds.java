package vn.caunoi.registry.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.WorkingCalendar;

/** The grounds of the Press Law through time: Law 103/2016 art. 38.2, Law 126/2025 art. 31.2; data, not code. */
@ApplicationScoped
class PressRefusalGrounds {

    private static final String FILE = "/law/press-refusal-grounds.csv";

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<PressRefusalGround> grounds = read();

    PressRefusalGroundList all() {
        return new PressRefusalGroundList(grounds);
    }

    /**
     * Lets a ground pass that is law at this moment.
     *
     * @throws PressRefusalGroundUnknown when it never was
     * @throws PressRefusalGroundNotInForce when it is no more, or was not yet
     */
    PressRefusalGround require(String key, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        List<PressRefusalGround> periods =
                grounds.stream().filter(ground -> ground.key().equals(key)).toList();
        return periods.stream()
                .filter(ground -> ground.isLawOn(day))
                .findFirst()
                .orElseThrow(() -> refusal(periods, day));
    }

    private static RuntimeException refusal(List<PressRefusalGround> periods, LocalDate day) {
        if (periods.isEmpty()) {
            return new PressRefusalGroundUnknown();
        }
        PressRefusalGround last = periods.get(periods.size() - 1);
        LocalDate end = last.to();
        return end != null && day.isAfter(end)
                ? PressRefusalGroundNotInForce.gone(last, end.plusDays(1))
                : PressRefusalGroundNotInForce.notYet(periods.get(0));
    }

    private static List<PressRefusalGround> read() {
        try (InputStream in = PressRefusalGrounds.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Data file is missing: " + FILE);
            }
            try (CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.stream().map(PressRefusalGrounds::ground).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PressRefusalGround ground(CSVRecord row) {
        String to = row.get("to");
        return new PressRefusalGround(
                row.get("key"),
                row.get("act"),
                row.get("article"),
                row.get("vi"),
                row.get("en"),
                LocalDate.parse(row.get("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.get("source"),
                confidence(row.get("confidence")));
    }

    private static Confidence confidence(String mark) {
        return switch (mark) {
            case "H" -> Confidence.HIGH;
            case "M" -> Confidence.MEDIUM;
            case "L" -> Confidence.LOW;
            default -> Confidence.UNKNOWN;
        };
    }
}
