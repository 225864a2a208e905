package vn.caunoi.registry.office;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** What counts as an official address, first asked of spokespersons: hence the prefix. */
@ConfigMapping(prefix = "registry.spokesperson")
interface OfficialMailConfig {

    /** Domains of official mail; their subdomains count too. */
    @WithDefault("gov.vn,dcs.vn")
    List<String> officialMailDomains();
}
