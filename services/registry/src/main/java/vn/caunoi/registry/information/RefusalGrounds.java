package vn.caunoi.registry.information;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import vn.caunoi.registry.platform.DataFile;

/** The law's list of grounds; data, because laws change. */
@ApplicationScoped
class RefusalGrounds {

    private final List<RefusalGround> grounds;

    RefusalGrounds() {
        this(DataFile.rows("/information/refusal-grounds.csv", RefusalGrounds::ground));
    }

    RefusalGrounds(List<RefusalGround> grounds) {
        this.grounds = grounds;
    }

    /** What an agency may refuse on that day. */
    List<RefusalGround> on(LocalDate day) {
        return grounds.stream().filter(ground -> ground.isLawOn(day)).toList();
    }

    /**
     * The ground, when it is in force.
     *
     * @throws RefusalGroundUnknown when the law never knew it
     * @throws RefusalGroundNotInForce when it knew it on other days
     */
    RefusalGround require(String code, LocalDate day) {
        List<RefusalGround> known =
                grounds.stream().filter(ground -> ground.code().equals(code)).toList();
        if (known.isEmpty()) {
            throw new RefusalGroundUnknown();
        }
        return known.stream()
                .filter(ground -> ground.isLawOn(day))
                .findFirst()
                .orElseThrow(() -> new RefusalGroundNotInForce(known.get(known.size() - 1), day));
    }

    private static RefusalGround ground(CSVRecord row) {
        String to = row.get("to");
        return new RefusalGround(
                row.get("code"),
                LocalDate.parse(row.get("from")),
                to.isEmpty() ? null : LocalDate.parse(to),
                row.get("basis"));
    }
}
