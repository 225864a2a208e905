package vn.caunoi.monitoring.issue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * Makes an article into something an agency has to answer.
 *
 * @param title what it is about, in our words
 * @param summary what the agency should know, in our words
 * @param receivedAt when the province received it; the legal clock starts here
 */
@Schema(requiredProperties = {"articleId", "agencyId", "title", "origin", "receivedAt"})
public record RaiseIssue(
        @NotNull UUID articleId,
        @NotNull UUID agencyId,
        @NotNull @PlainText @Size(max = 300) String title,
        @Prose @Size(max = 4000) @Nullable String summary,
        @NotNull Origin origin,
        @NotNull @PlausibleTime OffsetDateTime receivedAt) {}
