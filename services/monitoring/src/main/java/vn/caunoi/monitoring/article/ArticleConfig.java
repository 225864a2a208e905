package vn.caunoi.monitoring.article;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Matching stored articles again. */
@ConfigMapping(prefix = "monitoring.article")
public interface ArticleConfig {

    /** How often the replica is compared with what articles were matched with. */
    @WithDefault("5s")
    String rematchEvery();

    /** Articles matched again in one transaction. */
    @WithDefault("50")
    int rematchBatch();
}
