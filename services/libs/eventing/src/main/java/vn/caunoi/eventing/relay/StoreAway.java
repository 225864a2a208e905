package vn.caunoi.eventing.relay;

/** The database does not answer or the connection broke. Heals when it is back; nothing was lost. */
final class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreAway(String message, Throwable cause) {
        super(message, cause);
    }
}
