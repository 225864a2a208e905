package vn.caunoi.registry.alert;

import vn.caunoi.problem.Conflict;

/** What was broadcast is changed and taken back where it was issued. */
final class AlertOfBroadcast extends Conflict {

    private static final long serialVersionUID = 1L;

    AlertOfBroadcast() {
        super("alert-of-broadcast", "This was broadcast; it is changed and taken back there.");
    }
}
