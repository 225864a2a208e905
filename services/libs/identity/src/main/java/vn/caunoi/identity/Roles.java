package vn.caunoi.identity;

import java.util.List;

/** The roles of the realm, as they stand in the {@code groups} claim. */
public final class Roles {
    /** Runs the suite for the whole province. */
    public static final String PROVINCE_ADMIN = "province-admin";

    /** Sees everything, changes nothing. */
    public static final String LEADER = "leader";

    /** Edits the data of the own agency. */
    public static final String AGENCY_EDITOR = "agency-editor";

    /** Confirms what an editor of the own agency proposes. */
    public static final String AGENCY_APPROVER = "agency-approver";

    /** Follows the press and raises public issues. */
    public static final String MONITOR = "monitor";

    /** Speaks to the press for the own agency. */
    public static final String SPOKESPERSON = "spokesperson";

    /** Runs a commune's loudspeaker station. */
    public static final String STATION_OPERATOR = "station-operator";

    /** Every role, for tables that must be complete. */
    public static final List<String> ALL =
            List.of(PROVINCE_ADMIN, LEADER, AGENCY_EDITOR, AGENCY_APPROVER, MONITOR, SPOKESPERSON, STATION_OPERATOR);

    private Roles() {}
}
