package vn.caunoi.registry.training;

import vn.caunoi.problem.NotFound;

/** No enrolment has this id. */
final class EnrolmentNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    EnrolmentNotFound() {
        super("enrolment-not-found", "No enrolment has this id.");
    }
}
