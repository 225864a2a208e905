package vn.caunoi.monitoring.recognition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.agencies.KnownAgency;

/** The province as the registry publishes it: its bodies, the 38 communes of today and the 106 before. */
public final class TestRegister {

    private static final Pattern CELL = Pattern.compile("\"([^\"]*)\"(?:,|$)|([^,]*)(?:,|$)");

    private TestRegister() {}

    public static UUID id(String slug) {
        return UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8));
    }

    public static List<KnownAgency> agencies() {
        return lines("register.csv").stream().skip(1).map(TestRegister::agency).toList();
    }

    static List<String> lines(String file) {
        try (InputStream in = TestRegister.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KnownAgency agency(String line) {
        List<String> cell = cells(line);
        return new KnownAgency(
                id(cell.get(0)),
                cell.get(0),
                cell.get(1),
                cell.get(2),
                null,
                null,
                cell.get(3).isEmpty() ? null : cell.get(3),
                cell.get(7).isEmpty() ? List.of() : List.of(cell.get(7)),
                date(cell.get(4)),
                date(cell.get(5)),
                List.of(),
                cell.get(6).isEmpty() ? List.of() : List.of(id(cell.get(6))),
                null);
    }

    private static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        Matcher matcher = CELL.matcher(line);
        int at = 0;
        while (at <= line.length() && matcher.find(at)) {
            cells.add(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
            if (matcher.end() == line.length() && !line.endsWith(",")) {
                break;
            }
            at = matcher.end();
            if (at == line.length()) {
                cells.add("");
                break;
            }
        }
        return cells;
    }
}
