package vn.caunoi.registry.mail;

import vn.caunoi.problem.Conflict;

/** Only what was given up is sent again. Does not heal. */
final class MailNotGivenUp extends Conflict {

    private static final long serialVersionUID = 1L;

    MailNotGivenUp() {
        super("mail-not-given-up", "Only a mail that was given up can be sent again.");
    }
}
