package vn.caunoi.registry.alert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.broadcast.AlertConcern;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * Something that calls for a first statement and was not broadcast. All three moments are kept from which the law of
 * some day counts.
 *
 * @param title what people call it; names nobody
 * @param text what is known so far
 * @param concern which rule of the first statement it falls under
 * @param riskLevel level of natural disaster risk, where there is such a scale
 * @param occurredAt when it happened; absent when nobody knows, or when it has not yet
 * @param receivedAt when the agency received and handled it
 * @param impactDeterminedAt when it was determined that opinion is or may be affected; absent until then
 * @param reason why the agency has to speak
 */
public record RecordAlert(
        @NotNull @PlainText @NoTags @Size(max = 300) String title,
        @Prose @NoTags @Size(max = 5_000) @Nullable String text,
        @NotNull AlertConcern concern,
        @Min(1) @Max(5) @Nullable Integer riskLevel,
        @PlausibleTime @Nullable OffsetDateTime occurredAt,
        @NotNull @PlausibleTime OffsetDateTime receivedAt,
        @PlausibleTime @Nullable OffsetDateTime impactDeterminedAt,
        @NotNull @Prose @NoTags @Size(max = 1_000) String reason) {}
