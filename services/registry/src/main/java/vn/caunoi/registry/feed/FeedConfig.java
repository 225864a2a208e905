package vn.caunoi.registry.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What the national feed is signed with, and how often it looks at the clock. */
@ConfigMapping(prefix = "registry.feed")
public interface FeedConfig {

    /**
     * JSON Web Key Set of elliptic keys on P-256. The first one signs and has its private part. The public parts of all
     * are published: one that will sign next is known before it does, one that has signed before stays checkable.
     */
    String keys();

    /** How often is looked for records whose time is over. */
    @WithDefault("1m")
    String every();
}
