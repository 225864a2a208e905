package vn.caunoi.registry.importing;

/** How far an import is. */
public enum ImportState {
    /** Looked at; nothing is written. */
    CHECKED,
    /** Written. */
    APPLIED
}
