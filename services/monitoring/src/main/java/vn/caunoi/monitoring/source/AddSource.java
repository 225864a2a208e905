package vn.caunoi.monitoring.source;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.caunoi.problem.input.PlainText;

/**
 * Begins to follow a feed.
 *
 * @param name of the outlet, as shown beside each article
 * @param url address of its RSS or Atom feed
 */
@Schema(requiredProperties = {"name", "url"})
public record AddSource(
        @NotNull @PlainText @Size(max = 200) String name, @NotNull @PlainText @Size(max = 2000) String url) {}
