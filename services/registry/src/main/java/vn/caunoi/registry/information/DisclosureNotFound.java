package vn.caunoi.registry.information;

import vn.caunoi.problem.NotFound;

/** No entry has this id. Does not heal. */
final class DisclosureNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    DisclosureNotFound() {
        super("disclosure-not-found", "No entry of the list of disclosures has this id.");
    }
}
