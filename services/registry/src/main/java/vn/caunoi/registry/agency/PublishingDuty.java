package vn.caunoi.registry.agency;

/** Who must publish an agency's spokesperson by Decree 244/2026, art. 3. */
public enum PublishingDuty {
    /** The provincial committee, in its consolidated list. */
    PROVINCE,
    /** The ministry to which a vertically organised body belongs. */
    MINISTRY,
    /** Nobody: the decree does not name such bodies. */
    NONE
}
