package vn.caunoi.registry.spokesperson;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The e-mail address belongs to no official domain. */
final class MailNotOfficial extends RuleViolated {

    private static final long serialVersionUID = 1L;

    MailNotOfficial() {
        super(
                "mail-not-official",
                "Decree 244/2026 wants the official address of the spokesperson.",
                FieldError.at("/email", "not-official", "This is no official mail domain."));
    }
}
