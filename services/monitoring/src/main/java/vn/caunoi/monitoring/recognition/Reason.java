package vn.caunoi.monitoring.recognition;

/** Why a body was recognised: shown to people beside the match, so that they can judge it. */
public enum Reason {
    /** The official name in full, with the province. */
    FULL_NAME,
    /** The word before the name decides: xã, phường, thị trấn. */
    TYPE_WORD,
    /** The name alone, in a text that names the province or another place of it. */
    REGION_NAMED,
    /** The name alone, and no other place is known by it. */
    DISTINCT_NAME,
    /** A place elsewhere bears this name too, and the text does not tell which. */
    SHARED_NAME,
    /** A former district, without a single body that took over from it. */
    FORMER_DISTRICT,
    /** Only the province is named. */
    PROVINCE_NAMED
}
