package vn.caunoi.registry.information;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The law's list of grounds; data, because laws change. */
@ApplicationScoped
class RefusalGrounds {

    private final List<RefusalGround> grounds;

    RefusalGrounds() {
        this(lines());
    }

    /** @param lines code, first day, last day, basis; without the header */
    RefusalGrounds(List<String> lines) {
        grounds = lines.stream().map(RefusalGrounds::parse).toList();
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

    private static RefusalGround parse(String line) {
        String[] cells = line.split(",", 4);
        return new RefusalGround(cells[0], LocalDate.parse(cells[1]), dayOrNull(cells[2]), cells[3]);
    }

    private static @Nullable LocalDate dayOrNull(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> lines() {
        try (InputStream in = Objects.requireNonNull(
                        RefusalGrounds.class.getResourceAsStream("/information/refusal-grounds.csv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
