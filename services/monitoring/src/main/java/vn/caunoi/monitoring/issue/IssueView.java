package vn.caunoi.monitoring.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An issue with the article it came from and, once there is one, the statement that answers it.
 *
 * @param moves which agencies had to answer before, the first one first
 */
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
            "raisedAt",
            "articleUrl",
            "sourceName",
            "moves",
            "version"
        })
public record IssueView(
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
        @Nullable UUID statementId,
        @Nullable String summary,
        String articleUrl,
        String sourceName,
        @Nullable String statementTitle,
        List<IssueMoveView> moves,
        long version) {

    public IssueView {
        moves = List.copyOf(moves);
    }
}
