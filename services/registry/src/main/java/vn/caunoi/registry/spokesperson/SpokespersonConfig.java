package vn.caunoi.registry.spokesperson;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What counts as an official address of a spokesperson. */
@ConfigMapping(prefix = "registry.spokesperson")
public interface SpokespersonConfig {

    /** Domains of official mail; their subdomains count too. */
    @WithDefault("gov.vn,dcs.vn")
    List<String> officialMailDomains();
}
