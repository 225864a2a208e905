package vn.caunoi.monitoring.issue;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An issue in a list. */
@Schema(
        requiredProperties = {
            "id",
            "agencyId",
            "agencyName",
            "articleId",
            "articleTitle",
            "title",
            "origin",
            "state",
            "receivedAt",
            "raisedAt"
        })
public record IssueSummary(
        UUID id,
        UUID agencyId,
        String agencyName,
        UUID articleId,
        String articleTitle,
        String title,
        Origin origin,
        IssueState state,
        Instant receivedAt,
        Instant raisedAt,
        @Nullable Instant closedAt,
        @Nullable UUID statementId) {}
