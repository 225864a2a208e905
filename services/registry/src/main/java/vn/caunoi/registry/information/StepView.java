package vn.caunoi.registry.information;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a request.
 *
 * @param by login name; absent for the citizen, and in what the citizen sees
 * @param note the words that went with it
 */
@Schema(name = "InformationStep")
public record StepView(StepKind kind, Instant at, @Nullable String by, @Nullable String note) {}
