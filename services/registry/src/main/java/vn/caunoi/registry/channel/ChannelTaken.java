package vn.caunoi.registry.channel;

import vn.caunoi.problem.Conflict;
import vn.caunoi.problem.Problem.FieldError;

/** The same channel twice at one time, of this agency or another. */
final class ChannelTaken extends Conflict {

    private static final long serialVersionUID = 1L;

    ChannelTaken() {
        super(
                "channel-taken",
                "This channel is announced already at that time, by this agency or another.",
                FieldError.at("/address", "taken", "This address is taken at that time."));
    }
}
