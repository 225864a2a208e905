package vn.caunoi.registry.office;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A personal address where only an official one is kept. */
public final class ContactNotOfficial extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ContactNotOfficial() {
        super(
                "contact-not-official",
                "Only the official address of a person is kept here.",
                FieldError.at("/email", "not-official", "This is no official mail domain."));
    }
}
