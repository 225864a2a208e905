package vn.caunoi.registry.alert;

import vn.caunoi.problem.NotFound;

/** No emergency has this id. */
final class AlertNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    AlertNotFound() {
        super("alert-not-found", "There is no such alert.");
    }
}
