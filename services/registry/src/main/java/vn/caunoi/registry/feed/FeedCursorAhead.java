package vn.caunoi.registry.feed;

import vn.caunoi.problem.BadInput;
import vn.caunoi.problem.Problem.FieldError;

/** The cursor lies behind the newest event. Whoever got it from this feed must begin again, at 0. */
final class FeedCursorAhead extends BadInput {

    private static final long serialVersionUID = 1L;

    FeedCursorAhead() {
        super(
                "feed-cursor-ahead",
                "The feed has not come that far; begin again at 0.",
                FieldError.ofParameter("after", "in-the-future", "No event has this number yet."));
    }
}
