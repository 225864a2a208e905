package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.NotFound;

/** Nobody with this id ever had a role in this agency. */
final class PersonNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    PersonNotFound() {
        super("person-not-found", "There is no such person in this agency.");
    }
}
