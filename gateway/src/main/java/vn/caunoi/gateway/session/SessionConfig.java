package vn.caunoi.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.time.Duration;

/** How sessions live. */
@ConfigMapping(prefix = "gateway.session")
public interface SessionConfig {
    /** Key material for tokens at rest; the same on every gateway, or sessions end when a request changes instance. */
    @Size(min = 32, max = 512)
    String encryptionSecret();

    /** A working day; nobody stays logged in over night, however busy. */
    @WithDefault("PT12H")
    Duration maxAge();

    /** Tokens are renewed this long before they end, so that none ends on its way to a service. */
    @WithDefault("PT15S")
    Duration renewBefore();

    /** How long an instance believes its own copy: a logout at another instance is noticed after this time. */
    @WithDefault("PT3S")
    Duration cacheFor();

    /** Sessions kept in memory at most. */
    @WithDefault("20000")
    int cacheSize();

    /** How often ended sessions are deleted. */
    @WithDefault("PT5M")
    Duration pruneEvery();

    /** After a failure the login service is left alone for this long. */
    @WithDefault("PT3S")
    Duration rest();

    /** Patience with one answer of the login service. */
    @WithDefault("PT4S")
    Duration patience();
}
