package vn.caunoi.registry.statement;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** What is linked has a kind, a name and a page. */
final class StatementLinkIncomplete extends RuleViolated {

    private static final long serialVersionUID = 1L;

    StatementLinkIncomplete(String pointer) {
        super(
                "statement-link-incomplete",
                "What a statement answers is named by its kind, its title and its page.",
                FieldError.at(pointer, "required", "This is needed too."));
    }
}
