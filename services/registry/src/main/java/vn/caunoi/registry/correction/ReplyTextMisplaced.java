package vn.caunoi.registry.correction;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A reply without words, or words without a reply. */
final class ReplyTextMisplaced extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ReplyTextMisplaced() {
        super(
                "reply-text-misplaced",
                "The text of a reply belongs to a reply, and to every reply.",
                FieldError.at("/replyText", "reply-text-misplaced", "A reply needs its text; nothing else has one."));
    }
}
