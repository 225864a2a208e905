package vn.caunoi.registry.agency;

/** Who has the last word about an agency. */
enum AgencyKeeper {
    /** The province's data files; a changed file changes the agency. */
    FILES,
    /** People have changed it here; the data files do not overwrite that. */
    PEOPLE
}
