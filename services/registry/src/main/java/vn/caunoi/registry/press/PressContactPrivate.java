package vn.caunoi.registry.press;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A private address. */
final class PressContactPrivate extends RuleViolated {
    private static final long serialVersionUID = 1L;

    PressContactPrivate() {
        super(
                "press-contact-private",
                "Only addresses in office are kept here, none of private mail services.",
                FieldError.at("/email", "press-contact-private", "This is a mail service of private people."));
    }
}
