package vn.caunoi.registry.mail;

import vn.caunoi.problem.NotFound;

/** No mail has this id. */
final class MailNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    MailNotFound() {
        super("mail-not-found", "No mail has this id.");
    }
}
