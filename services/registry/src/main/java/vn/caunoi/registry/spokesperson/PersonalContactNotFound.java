package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.NotFound;

/** Nobody has recorded a personal contact of this person. Heals by recording one. */
final class PersonalContactNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PersonalContactNotFound() {
        super("personal-contact-not-found", "There is no personal contact of this person.");
    }
}
