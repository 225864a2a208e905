package vn.caunoi.registry.task;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueRaised;

/** What a task keeps of the public issue that opened it; other kinds of tasks have none. */
@Embeddable
class TaskIssue {

    @Column(name = "article_id")
    private UUID articleId;

    @Column
    private @Nullable String summary;

    @Column(name = "article_title")
    private String articleTitle;

    @Column(name = "article_url")
    private String articleUrl;

    @Column(name = "source_name")
    private String sourceName;

    @Column
    @Enumerated(EnumType.STRING)
    private TaskOrigin origin;

    @Column(name = "raised_at")
    private Instant raisedAt;

    /** For Hibernate. */
    protected TaskIssue() {}

    static TaskIssue of(IssueRaised issue) {
        TaskIssue kept = new TaskIssue();
        kept.articleId = issue.articleId();
        kept.summary = issue.summary();
        kept.articleTitle = issue.articleTitle();
        kept.articleUrl = issue.articleUrl();
        kept.sourceName = issue.sourceName();
        kept.origin = TaskOrigin.of(issue.origin());
        kept.raisedAt = issue.raisedAt();
        return kept;
    }

    IssueArticle article(UUID issueId) {
        return new IssueArticle(issueId, articleTitle, articleUrl);
    }

    TaskOrigin origin() {
        return origin;
    }
}
