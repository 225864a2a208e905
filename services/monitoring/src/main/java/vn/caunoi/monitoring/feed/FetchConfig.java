package vn.caunoi.monitoring.feed;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits of a single fetch. */
@ConfigMapping(prefix = "monitoring.fetch")
public interface FetchConfig {

    /** Development and tests only: feeds may come from this very machine. */
    @WithDefault("false")
    boolean allowLoopback();

    @WithDefault("5S")
    Duration connectTimeout();

    /** From the look-up of the name to the last byte, redirects included. */
    @WithDefault("20S")
    Duration totalTimeout();

    /** Bytes on the wire. */
    @WithDefault("4M")
    MemorySize maxSize();

    /** Bytes after unpacking. */
    @WithDefault("16M")
    MemorySize maxUnpackedSize();

    /** Names the program and its purpose, so that a site's keeper knows who reads. */
    @WithDefault("CauNoi/1.0 (press monitoring of a provincial authority)")
    String userAgent();
}
