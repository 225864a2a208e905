package vn.caunoi.contracts.codec;

/** Headers or value break the contract: a header is missing, the value is empty, not JSON, or fails its schema. */
public final class MalformedEvent extends EventRefused {

    private static final long serialVersionUID = 1L;

    public MalformedEvent(String reason, String message) {
        super(reason, message);
    }
}
