package vn.caunoi.monitoring.issue;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueClosed;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.contracts.monitoring.IssueReassigned;
import vn.caunoi.contracts.registry.StatementPublished;
import vn.caunoi.monitoring.article.ArticleSummary;

/** A matter of public concern, open until the agency's statement is out. */
@Entity
@Table(name = "issue")
class Issue {

    @Id
    private UUID id;

    @Column(name = "agency_id")
    private UUID agencyId;

    /** Whom it was raised for. */
    @Column(name = "addressed_to")
    private UUID addressedTo;

    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private String title;

    @Column
    private @Nullable String summary;

    @Column
    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column
    @Enumerated(EnumType.STRING)
    private IssueState state;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "statement_id")
    private @Nullable UUID statementId;

    @Column(name = "statement_title")
    private @Nullable String statementTitle;

    @Column(name = "request_key")
    private @Nullable String requestKey;

    @Version
    private long version;

    /** For Hibernate. */
    protected Issue() {}

    private Issue(RaiseIssue command, String raisedBy, @Nullable String requestKey, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.articleId = command.articleId();
        this.agencyId = command.agencyId();
        this.addressedTo = command.agencyId();
        this.title = command.title().strip();
        this.summary = command.summary() == null ? null : command.summary().strip();
        this.origin = command.origin();
        this.state = IssueState.OPEN;
        this.receivedAt = command.receivedAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        this.raisedAt = now;
        this.raisedBy = raisedBy;
        this.requestKey = requestKey;
    }

    /** Fails with {@link ReceivedInFuture}: a clock cannot start before its trigger. */
    static Issue raise(RaiseIssue command, String raisedBy, @Nullable String requestKey, Instant now) {
        if (command.receivedAt().toInstant().isAfter(now)) {
            throw new ReceivedInFuture();
        }
        return new Issue(command, raisedBy, requestKey, now);
    }

    /** Whether this command made this issue, so that a repeated request may get it as its answer. */
    boolean madeBy(RaiseIssue command) {
        Issue again = new Issue(command, raisedBy, requestKey, raisedAt);
        return articleId.equals(again.articleId)
                && addressedTo.equals(again.addressedTo)
                && title.equals(again.title)
                && Objects.equals(summary, again.summary)
                && origin == again.origin
                && receivedAt.equals(again.receivedAt);
    }

    /** Closes it with the statement; false when another one did before. */
    boolean close(StatementPublished statement) {
        if (state == IssueState.CLOSED) {
            return false;
        }
        state = IssueState.CLOSED;
        closedAt = statement.publishedAt();
        statementId = statement.id();
        statementTitle = statement.title();
        return true;
    }

    /** The agency that had to answer is no more; from now on this one has to. */
    void goTo(UUID agency) {
        agencyId = agency;
    }

    IssueReassigned reassigned(UUID from, Instant now) {
        return new IssueReassigned(id, agencyId, from, now);
    }

    IssueRaised raised(ArticleSummary article) {
        return new IssueRaised(
                id,
                agencyId,
                articleId,
                title,
                summary,
                article.title(),
                article.url(),
                article.sourceName(),
                origin.told(),
                receivedAt,
                raisedAt);
    }

    IssueClosed closed(StatementPublished statement) {
        return new IssueClosed(id, agencyId, statement.id(), statement.publishedAt());
    }

    UUID id() {
        return id;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID articleId() {
        return articleId;
    }

    IssueSummary summary(String agencyName, String articleTitle) {
        return new IssueSummary(
                id,
                agencyId,
                agencyName,
                articleId,
                articleTitle,
                title,
                origin,
                state,
                receivedAt,
                raisedAt,
                closedAt,
                statementId);
    }

    IssueView view(String agencyName, ArticleSummary article, List<IssueMoveView> moves) {
        return new IssueView(
                id,
                agencyId,
                agencyName,
                articleId,
                article.title(),
                title,
                origin,
                state,
                receivedAt,
                raisedAt,
                closedAt,
                statementId,
                summary,
                article.url(),
                article.sourceName(),
                statementTitle,
                moves,
                version);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Issue issue && id.equals(issue.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
