package vn.caunoi.registry.agency;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Pattern;

/** Which province this register is for. */
@ConfigMapping(prefix = "registry.agency")
public interface AgencyConfig {

    /** Folder of the province's data files under {@code province/} on the class path. */
    @WithDefault("lai-chau")
    @Pattern(regexp = "[a-z]+(-[a-z]+)*")
    String province();
}
