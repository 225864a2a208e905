package vn.caunoi.registry.agency;

/** How a body ended, or became what it is. */
public enum SuccessionKind {
    /** One body takes the place of another. */
    REPLACE,
    /** Bodies go into one. */
    MERGE,
    /** One body becomes several. */
    SPLIT,
    /** A part of a body becomes a body of its own, or goes over to another one; the body goes on. */
    SPLIT_OFF,
    /** The body stays and bears another name. */
    RENAME,
    /** The body ends and nobody takes its place. */
    ABOLISH;

    /** Whether the body that is changed goes on, and with it everything that belongs to it. */
    public boolean goesOn() {
        return this == RENAME || this == SPLIT_OFF;
    }
}
