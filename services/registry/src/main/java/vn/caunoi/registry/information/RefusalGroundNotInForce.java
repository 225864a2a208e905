package vn.caunoi.registry.information;

import java.time.LocalDate;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A ground that is none any more, or not yet. */
final class RefusalGroundNotInForce extends RuleViolated {

    private static final long serialVersionUID = 1L;

    RefusalGroundNotInForce(RefusalGround ground, LocalDate day) {
        super(
                "refusal-ground-not-in-force",
                "The ground %s is %s.".formatted(ground.code(), state(ground, day)),
                FieldError.at("/ground", "refusal-ground-not-in-force", "Choose a ground that is in force."));
    }

    private static String state(RefusalGround ground, LocalDate day) {
        LocalDate to = ground.to();
        return to != null && to.isBefore(day)
                ? "no longer law since " + to.plusDays(1)
                : "not law before " + ground.from();
    }
}
