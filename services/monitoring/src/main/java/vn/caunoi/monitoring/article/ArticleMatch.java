package vn.caunoi.monitoring.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.monitoring.recognition.Confidence;
import vn.caunoi.monitoring.recognition.Reason;
import vn.caunoi.monitoring.recognition.Recognition;

/** A body an article speaks of. Rewritten as a whole whenever the article is matched again. */
@Entity
@Table(name = "article_match")
@IdClass(ArticleMatch.Key.class)
class ArticleMatch {

    @Id
    @Column(name = "article_id")
    private UUID articleId;

    @Id
    @Column(name = "agency_id")
    private UUID agencyId;

    @Column
    private int position;

    @Column(name = "as_written")
    private String asWritten;

    @Column(name = "unit_today")
    private @Nullable String unitToday;

    @Column
    @Enumerated(EnumType.STRING)
    private Confidence confidence;

    @Column
    @Enumerated(EnumType.STRING)
    private Reason reason;

    /** For Hibernate. */
    protected ArticleMatch() {}

    private ArticleMatch(UUID articleId, int position, Recognition found) {
        this.articleId = articleId;
        this.agencyId = found.agencyId();
        this.position = position;
        this.asWritten = found.asWritten();
        this.unitToday = found.unitToday();
        this.confidence = found.confidence();
        this.reason = found.reason();
    }

    static ArticleMatch of(UUID articleId, int position, Recognition found) {
        return new ArticleMatch(articleId, position, found);
    }

    UUID articleId() {
        return articleId;
    }

    UUID agencyId() {
        return agencyId;
    }

    MatchView view(String agencyName) {
        return new MatchView(agencyId, agencyName, asWritten, unitToday, confidence, reason);
    }

    /** An article names each body once. */
    record Key(UUID articleId, UUID agencyId) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ArticleMatch match
                && articleId.equals(match.articleId)
                && agencyId.equals(match.agencyId);
    }

    @Override
    public int hashCode() {
        return 31 * articleId.hashCode() + agencyId.hashCode();
    }
}
