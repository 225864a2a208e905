package vn.caunoi.registry.conference;

import vn.caunoi.problem.Conflict;

/** What cannot be done to a conference as it stands. */
final class ConferenceNotInState extends Conflict {
    private static final long serialVersionUID = 1L;

    ConferenceNotInState() {
        super(
                "conference-not-in-state",
                "The conference has moved on, so this cannot be done to it any more, or not yet.");
    }
}
