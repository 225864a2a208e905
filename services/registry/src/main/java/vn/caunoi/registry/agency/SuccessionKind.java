package vn.caunoi.registry.agency;

/** How a body ended, or became what it is. */
public enum SuccessionKind {
    /** One body takes the place of another. */
    REPLACE,
    /** Bodies go into one. */
    MERGE,
    /** One body becomes several. */
    SPLIT,
    /** The body stays and bears another name. */
    RENAME,
    /** The body ends and nobody takes its place. */
    ABOLISH
}
