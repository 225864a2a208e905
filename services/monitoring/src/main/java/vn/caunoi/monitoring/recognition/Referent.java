package vn.caunoi.monitoring.recognition;

import vn.caunoi.agencies.KnownAgency;

/** What a name can stand for. */
sealed interface Referent {

    /** A commune, ward or township, past or present, with the committee that governs it. */
    record Unit(KnownAgency committee, UnitType type, String name) implements Referent {}

    /** A former district or the former city: a region, no longer a body. */
    record District(String name, boolean city) implements Referent {}

    /** The province itself. */
    record Province() implements Referent {}

    /**
     * A provincial body.
     *
     * @param complete the province is part of the name as written, so that no other province's body can be meant
     */
    record Body(KnownAgency agency, boolean complete) implements Referent {}

    /** Another province: the counter-evidence. */
    record Elsewhere(String name) implements Referent {}
}
