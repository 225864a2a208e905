package vn.caunoi.registry.reorganisation;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** A body is known to change after the effective day. */
final class BodyChangesLater extends Conflict {

    private static final long serialVersionUID = 1L;

    BodyChangesLater(String pointer) {
        super(
                "body-changes-later",
                "A body named here is known to change or end on a later day; apply changes in their order.",
                FieldError.at(pointer, "changes-later", "It is known to change on a later day."));
    }
}
