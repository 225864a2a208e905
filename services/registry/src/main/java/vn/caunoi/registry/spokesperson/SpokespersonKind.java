package vn.caunoi.registry.spokesperson;

/** In which capacity somebody speaks for an agency (Decree 09/2017 and Decree 244/2026, art. 3). */
public enum SpokespersonKind {
    /** Người đứng đầu: speaks by virtue of the office; one at a time, and the only one who authorises others. */
    HEAD,
    /** Người phát ngôn thường xuyên: appointed by the head of the agency, standing, at most one at a time. */
    REGULAR,
    /** Người được ủy quyền: authorised by the head in writing, for one matter and a definite term. */
    CASE_AUTHORISED
}
