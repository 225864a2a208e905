package vn.caunoi.registry.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What an agency is. The texts are those of the province's data files, of the events and of the API. */
public enum AgencyKind {
    PROVINCIAL_COMMITTEE("provincial-committee", PublishingDuty.PROVINCE, 1),
    COUNCIL("council", PublishingDuty.NONE, 2),
    PARTY("party", PublishingDuty.NONE, 3),
    DEPARTMENT("department", PublishingDuty.PROVINCE, 4),
    INSPECTORATE("inspectorate", PublishingDuty.PROVINCE, 5),
    VERTICAL_BODY("vertical-body", PublishingDuty.MINISTRY, 6),
    PRESS_AGENCY("press-agency", PublishingDuty.NONE, 7),
    COMMUNE_COMMITTEE("commune-committee", PublishingDuty.PROVINCE, 8),
    /** Ended with the districts on 1 July 2025. */
    DISTRICT_COMMITTEE("district-committee", PublishingDuty.NONE, 9);

    private final String text;
    private final PublishingDuty publishingDuty;
    private final int rank;

    AgencyKind(String text, PublishingDuty publishingDuty, int rank) {
        this.text = text;
        this.publishingDuty = publishingDuty;
        this.rank = rank;
    }

    static AgencyKind ofText(String text) {
        return Arrays.stream(values())
                .filter(kind -> kind.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Unknown kind of agency: " + text));
    }

    /** Who has to publish the spokesperson of such an agency (Decree 244/2026, art. 3). */
    public PublishingDuty publishingDuty() {
        return publishingDuty;
    }

    /** Place in lists, the province first and the communes last. */
    int rank() {
        return rank;
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }
}
