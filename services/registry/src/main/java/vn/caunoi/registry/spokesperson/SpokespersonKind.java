package vn.caunoi.registry.spokesperson;

/** In which capacity somebody speaks for an agency (Decree 244/2026, art. 3). */
public enum SpokespersonKind {
    /** Người phát ngôn thường xuyên: appointed by the head of the agency, standing, at most one at a time. */
    REGULAR
}
