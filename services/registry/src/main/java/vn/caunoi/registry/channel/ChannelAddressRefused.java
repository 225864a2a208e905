package vn.caunoi.registry.channel;

import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** An address that no channel of this kind can have. */
final class ChannelAddressRefused extends RuleViolated {

    private static final long serialVersionUID = 1L;

    ChannelAddressRefused() {
        super(
                "channel-address-refused",
                "A channel of this kind has no such address; web addresses begin with https.",
                FieldError.at("/address", "channel-address-refused", "This is no address of such a channel."));
    }
}
