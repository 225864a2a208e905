package vn.caunoi.registry.statement;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A public issue is answered through its task: otherwise the text would say so and the issue would stay open. */
final class StatementAnswersNoIssue extends RuleViolated {

    private static final long serialVersionUID = 1L;

    StatementAnswersNoIssue() {
        super(
                "statement-answers-no-issue",
                "Only the answer to the task of a public issue can be linked with an issue.",
                FieldError.at("/answers/kind", "statement-answers-no-issue", "There is no task of an issue here."));
    }
}
