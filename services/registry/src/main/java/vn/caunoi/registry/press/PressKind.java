package vn.caunoi.registry.press;

/** What an entry of the press directory is. */
public enum PressKind {
    /** Licensed press agency. */
    AGENCY,
    /** Representative or resident office of a press agency. */
    OFFICE,
    /** Newspaper, magazine, channel or site of a press agency. */
    PUBLICATION,
    /** Accredited reporter. */
    REPORTER
}
