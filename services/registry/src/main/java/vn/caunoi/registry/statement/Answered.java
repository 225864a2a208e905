package vn.caunoi.registry.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AnsweredKind;
import vn.caunoi.registry.task.IssueArticle;

/** What a text answers, for its readers: with a name and a page that they can open. */
@Embeddable
class Answered {

    @Column(name = "answered_kind")
    @Enumerated(EnumType.STRING)
    private AnsweredKind kind;

    @Column(name = "answered_id")
    private @Nullable UUID subjectId;

    @Column(name = "answered_title")
    private String title;

    @Column(name = "answered_url")
    private String url;

    /** For Hibernate. */
    protected Answered() {}

    private Answered(AnsweredKind kind, @Nullable UUID subjectId, String title, String url) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.title = title;
        this.url = url;
    }

    /** The issue of a task: readers know it by the article that raised it. */
    static Answered issue(IssueArticle article) {
        return new Answered(AnsweredKind.ISSUE, article.issueId(), article.title(), article.url());
    }

    /**
     * A bulletin or a draft for consultation.
     *
     * @throws StatementLinkIncomplete when readers could not find it
     */
    static Answered named(AnsweredKind kind, LinkAnswered link) {
        String title = link.title();
        String url = link.url();
        if (title == null) {
            throw new StatementLinkIncomplete("/answers/title");
        }
        if (url == null) {
            throw new StatementLinkIncomplete("/answers/url");
        }
        return new Answered(kind, link.id(), title.strip(), url);
    }

    boolean isIssue() {
        return kind == AnsweredKind.ISSUE;
    }

    AnsweredView view() {
        return new AnsweredView(kind, subjectId, title, url);
    }
}
