package vn.caunoi.registry.channel;

import vn.caunoi.problem.NotFound;

/** No channel has this id. */
final class ChannelNotFound extends NotFound {

    private static final long serialVersionUID = 1L;

    ChannelNotFound() {
        super("channel-not-found", "No channel has this id.");
    }
}
