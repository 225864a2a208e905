package vn.caunoi.registry.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who caused a change.
 *
 * @param name login name; {@link #PUBLIC} or {@link #SYSTEM} where nobody is logged in
 * @param agency slug of the agency the person works for
 */
record Actor(String name, @Nullable String agency) {

    /** A visitor of the public pages. The brackets keep it apart from login names. */
    static final String PUBLIC = "(public)";

    /** The service itself: at its start, by its clock, or because of an event of another service. */
    static final String SYSTEM = "(system)";
}
