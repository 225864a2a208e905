package vn.caunoi.contracts.monitoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * Staff turned an article into a public issue that an agency has to answer. Carries what the agency needs to see, so
 * that nobody has to ask monitoring again; never the text of the article.
 *
 * @param receivedAt when the agency received it; chooses the legal rule and starts its clock
 * @param raisedAt when staff recorded it here
 */
public record IssueRaised(
        UUID id,
        UUID agencyId,
        UUID articleId,
        String title,
        @Nullable String summary,
        String articleTitle,
        String articleUrl,
        String sourceName,
        IssueOrigin origin,
        Instant receivedAt,
        Instant raisedAt)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.monitoring.issue.raised.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.MONITORING_ISSUE;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
