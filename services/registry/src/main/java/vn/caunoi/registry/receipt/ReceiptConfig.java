package vn.caunoi.registry.receipt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How receipt codes are protected. */
@ConfigMapping(prefix = "registry.receipt")
public interface ReceiptConfig {

    /** How many unknown codes one network may try within the window. */
    @WithDefault("10")
    @Min(1)
    @Max(1000)
    int mostGuesses();

    @WithDefault("10m")
    Duration guessWindow();

    /** Networks remembered at once. */
    @WithDefault("10000")
    @Min(1)
    int mostGuessers();
}
