package vn.caunoi.registry.importing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Bounds of imports. */
@ConfigMapping(prefix = "registry.import")
public interface ImportConfig {

    /** Lines of a file at most; the largest list of a province has some 2,400. */
    @WithDefault("20000")
    @Min(1)
    @Max(50_000)
    int maxRows();

    /** How long an import waits for its confirmation. */
    @WithDefault("P7D")
    Duration keepUnconfirmed();

    /** How long the lines of a written one can be looked at; then only its figures stay. */
    @WithDefault("P30D")
    Duration keepRows();
}
