package vn.caunoi.registry.mail;

import vn.caunoi.problem.Conflict;

/** A mail whose link or news is over. Does not heal. */
final class MailOutdated extends Conflict {

    private static final long serialVersionUID = 1L;

    MailOutdated() {
        super("mail-outdated", "What this mail says is over.");
    }
}
