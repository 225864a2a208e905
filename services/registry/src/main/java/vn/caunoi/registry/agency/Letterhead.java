package vn.caunoi.registry.agency;

import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.documents.Heading;
import vn.caunoi.documents.Signature;

/** How an agency stands on its papers (Decree 30/2020/NĐ-CP, annex I): the body above it, its place, and who signs. */
public record Letterhead(String agencyName, AgencyKind kind, String province) {

    /** Keeps the name of a place in one line. */
    private static final char UNBROKEN = '\u00A0';

    private static final String COMMITTEE = "Ủy ban nhân dân ";

    private static final Pattern COMMUNE = Pattern.compile(COMMITTEE + "(?:xã|phường|thị trấn) (.+)");

    /** Of an agency of this province. */
    public static Letterhead of(AgencySummary agency, HomeProvince home) {
        return new Letterhead(agency.name(), agency.kind(), home.name());
    }

    /**
     * The top of a paper.
     *
     * @param number as in "Số: 12/BC-UBND"
     */
    public Heading heading(@Nullable String number, ZonedDateTime day) {
        return new Heading(superior(), inOneLine(agencyName), number, Heading.placeAndDate(place(), day));
    }

    /** {@code Ủy ban nhân dân tỉnh Lai Châu} */
    public String committee() {
        return COMMITTEE + "tỉnh " + province;
    }

    /** Where the head of the agency signs: for a committee as a whole, for other bodies alone. */
    public Signature signature() {
        return kind == AgencyKind.PROVINCIAL_COMMITTEE || kind == AgencyKind.COMMUNE_COMMITTEE
                ? new Signature("TM. Ủy ban nhân dân", "Chủ tịch", null, null)
                : new Signature(null, "Thủ trưởng cơ quan", null, null);
    }

    private @Nullable String superior() {
        return kind == AgencyKind.DEPARTMENT || kind == AgencyKind.INSPECTORATE ? inOneLine(committee()) : null;
    }

    /** The place of a committee stays unbroken. */
    private static String inOneLine(String body) {
        return body.startsWith(COMMITTEE)
                ? COMMITTEE + body.substring(COMMITTEE.length()).replace(' ', UNBROKEN)
                : body;
    }

    /** A commune writes from the commune, everybody else from the province. */
    private String place() {
        Matcher commune = COMMUNE.matcher(agencyName);
        return kind == AgencyKind.COMMUNE_COMMITTEE && commune.matches() ? commune.group(1) : province;
    }
}
