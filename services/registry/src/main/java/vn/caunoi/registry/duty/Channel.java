package vn.caunoi.registry.duty;

/** Where a spokesperson has to be published. */
public enum Channel {
    /** The portal or site of the agency itself. */
    AGENCY_PORTAL,
    /** The consolidated list of the province, which this service is; the press reads it and follows its Atom feed. */
    PROVINCE_LIST,
    /** The national press bureau, which replays the feed of this service. */
    PRESS_BUREAU,
    /** The list of the ministry to which a vertically organised body belongs. */
    MINISTRY_LIST
}
