package vn.caunoi.registry.enquiry;

import java.time.LocalDate;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** The ground is law no more, or was not law yet, on the day of the refusal. Heals by another ground. */
final class PressRefusalGroundNotInForce extends RuleViolated {

    private static final long serialVersionUID = 1L;

    private PressRefusalGroundNotInForce(PressRefusalGround ground, String code, String state) {
        super(
                "press-refusal-ground-not-in-force",
                "The ground \"%s\" (%s %s) is %s.".formatted(ground.en(), ground.act(), ground.article(), state),
                FieldError.at("/ground", code, "The ground is %s.".formatted(state)));
    }

    static PressRefusalGroundNotInForce gone(PressRefusalGround ground, LocalDate since) {
        return new PressRefusalGroundNotInForce(ground, "gone", "gone since " + since);
    }

    static PressRefusalGroundNotInForce notYet(PressRefusalGround ground) {
        return new PressRefusalGroundNotInForce(ground, "not-yet", "law only since " + ground.from());
    }
}
