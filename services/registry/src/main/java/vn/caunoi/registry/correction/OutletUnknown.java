package vn.caunoi.registry.correction;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** No press agency and no publication, or none that was licensed. */
final class OutletUnknown extends RuleViolated {

    private static final long serialVersionUID = 1L;

    OutletUnknown() {
        super(
                "correction-outlet-unknown",
                "This is no press agency or publication that was licensed when the article appeared, or is today.",
                FieldError.at("/outletId", "correction-outlet-unknown", "Choose another outlet."));
    }
}
