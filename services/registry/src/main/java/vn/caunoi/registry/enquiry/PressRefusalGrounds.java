package vn.caunoi.registry.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.platform.DataFile;

/** The grounds of the Press Law through time: Law 103/2016 art. 38.2, Law 126/2025 art. 31.2; data, not code. */
@ApplicationScoped
class PressRefusalGrounds {

    private final List<PressRefusalGround> grounds =
            DataFile.rows("/law/press-refusal-grounds.csv", PressRefusalGrounds::ground);

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

    /** The ground on which something was refused at that moment; null for what was not refused. */
    @Nullable
    PressRefusalGround of(@Nullable String key, @Nullable Instant at) {
        return key == null || at == null ? null : require(key, at);
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
                Confidence.parse(row.get("confidence")));
    }
}
