package vn.caunoi.registry.conference;

/** How the press is informed. */
public enum ConferenceKind {
    /** A press conference, in a hall or online. */
    CONFERENCE,
    /** The information that the province gives every month, in writing or at a meeting. */
    INFORMATION
}
