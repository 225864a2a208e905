package vn.caunoi.identity;

/** Scopes of programs, as they stand in the {@code scope} claim. */
public final class Scopes {
    /** Reads the national feed. */
    public static final String REGISTRY_FEED = "registry:feed";

    private Scopes() {}
}
