package vn.caunoi.monitoring.article;

import vn.caunoi.problem.BadInput;
import vn.caunoi.problem.Problem.FieldError;

/** The value of {@code after} did not come from this API. */
final class CursorUnreadable extends BadInput {
    private static final long serialVersionUID = 1L;

    CursorUnreadable() {
        super(
                "cursor-unreadable",
                "The cursor does not come from this list.",
                FieldError.ofParameter("after", "cursor-unreadable", "The cursor does not come from this list."));
    }
}
