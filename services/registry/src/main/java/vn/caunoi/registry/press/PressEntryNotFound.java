package vn.caunoi.registry.press;

import vn.caunoi.problem.NotFound;

/** No entry of the press directory has this id. */
public final class PressEntryNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    public PressEntryNotFound() {
        super("press-entry-not-found", "No entry of the press directory has this id.");
    }
}
