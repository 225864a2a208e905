package vn.caunoi.registry.feed;

import io.smallrye.config.ConfigMapping;

/** What the national feed is signed with. */
@ConfigMapping(prefix = "registry.feed")
public interface FeedConfig {

    /**
     * JSON Web Key Set of elliptic keys on P-256. The first one signs and has its private part. The public parts of all
     * are published: one that will sign next is known before it does, one that has signed before stays checkable.
     */
    String keys();
}
