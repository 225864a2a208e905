package vn.caunoi.contracts.codec;

/**
 * {@code ce_type} names nothing in the {@link EventCatalog}: the producer is newer than this consumer, or a stranger.
 */
public final class UnknownEventType extends EventRefused {

    private static final long serialVersionUID = 1L;

    public UnknownEventType(String type) {
        super("unknown-type", "Event type \"" + type + "\" is not in the catalogue");
    }
}
