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
                ground.to() != null && ground.to().isBefore(day)
                        ? "The ground %s is no longer law since %s."
                                .formatted(ground.code(), ground.to().plusDays(1))
                        : "The ground %s is not law before %s.".formatted(ground.code(), ground.from()),
                FieldError.at("/ground", "refusal-ground-not-in-force", "Choose a ground that is in force."));
    }
}
