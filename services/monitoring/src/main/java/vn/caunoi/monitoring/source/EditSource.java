package vn.caunoi.monitoring.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.caunoi.problem.input.PlainText;

/**
 * Changes a source.
 *
 * @param enabled whether it is fetched
 */
@Schema(requiredProperties = {"name", "url", "enabled"})
public record EditSource(
        @NotNull @PlainText @Size(max = 200) String name,
        @NotNull @PlainText @Size(max = 2000) String url,
        @NotNull Boolean enabled) {}
