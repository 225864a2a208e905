package vn.caunoi.registry.enquiry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How much the public form takes. */
@ConfigMapping(prefix = "registry.enquiry")
public interface EnquiryConfig {

    /**
     * How many questions from the form may wait for a look of one agency, and how many of one known reporter may be
     * open there; further ones are refused until then.
     */
    @WithDefault("25")
    @Min(1)
    @Max(1000)
    int mostWaiting();
}
