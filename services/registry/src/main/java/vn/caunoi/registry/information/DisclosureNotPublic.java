package vn.caunoi.registry.information;

import vn.caunoi.problem.Conflict;

/** Claims are about what is public. */
final class DisclosureNotPublic extends Conflict {

    private static final long serialVersionUID = 1L;

    DisclosureNotPublic() {
        super("disclosure-not-public", "The information is not public, so nobody can say that it is wrong.");
    }
}
