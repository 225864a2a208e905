package vn.caunoi.registry.information;

/** How a request reached the agency. */
public enum RequestChannel {
    /** The form of the public pages. */
    PORTAL,
    /** On paper or in person, entered by the staff. */
    PAPER
}
