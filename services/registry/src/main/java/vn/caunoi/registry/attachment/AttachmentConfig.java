package vn.caunoi.registry.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Bounds of files. */
@ConfigMapping(prefix = "registry.attachment")
public interface AttachmentConfig {

    /** Size of a file at most; the gateway lets no more than its own {@code ATTACHMENT_MAX_SIZE} pass. */
    @WithDefault("20M")
    MemorySize maxSize();

    /** Files of one matter at most. */
    @WithDefault("20")
    @Min(1)
    @Max(200)
    int maxFiles();

    /** After how long without another piece of it a file that is not there as a whole is forgotten. */
    @WithDefault("PT2M")
    Duration forgetUnfinished();
}
