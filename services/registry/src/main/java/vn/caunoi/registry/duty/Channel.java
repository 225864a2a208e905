package vn.caunoi.registry.duty;

/** Where a spokesperson has to be published. */
public enum Channel {
    /** The portal or site of the agency itself. */
    AGENCY_PORTAL,
    /** The consolidated list of the province, which this service is. */
    PROVINCE_LIST,
    /** The list of the ministry to which a vertically organised body belongs. */
    MINISTRY_LIST
}
