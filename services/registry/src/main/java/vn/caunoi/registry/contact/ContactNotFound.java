package vn.caunoi.registry.contact;

import vn.caunoi.problem.NotFound;

/** The agency has no such assignment, or it is not in force. */
final class ContactNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ContactNotFound() {
        super("contact-not-found", "Nobody speaks for this agency by this assignment.");
    }
}
