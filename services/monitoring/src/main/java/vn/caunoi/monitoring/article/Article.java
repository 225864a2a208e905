package vn.caunoi.monitoring.article;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that was published. The text is kept for matching and as evidence, and never leaves this service. */
@Entity
@Table(name = "article")
class Article {

    @Id
    private UUID id;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "canonical_url")
    private String canonicalUrl;

    @Column
    private String url;

    @Column
    private String host;

    @Column(name = "content_hash")
    private String contentHash;

    @Column
    private String title;

    @Column
    private @Nullable String excerpt;

    @Column
    private String body;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "believed_at")
    private Instant believedAt;

    @Column(name = "first_seen_at")
    private Instant firstSeenAt;

    @Column
    private @Nullable String register;

    /** For Hibernate. */
    protected Article() {}

    private Article(UUID sourceId, ArticleDraft draft) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sourceId = sourceId;
        this.canonicalUrl = draft.address().url();
        this.firstSeenAt = draft.firstSeenAt();
        this.believedAt = draft.believedAt();
        this.publishedAt = draft.publishedAt();
        take(draft);
    }

    static Article of(UUID sourceId, ArticleDraft draft) {
        return new Article(sourceId, draft);
    }

    /** An edit on the site: the article stays the same one, with its first date, and says something else now. */
    void revise(ArticleDraft draft) {
        take(draft);
    }

    private void take(ArticleDraft draft) {
        url = draft.url();
        host = draft.address().host();
        contentHash = draft.contentHash();
        title = draft.title();
        excerpt = draft.excerpt();
        body = draft.body();
        searchText = draft.searchText();
        register = draft.register();
    }

    void matchedWith(String fingerprint) {
        register = fingerprint;
    }

    UUID id() {
        return id;
    }

    String canonicalUrl() {
        return canonicalUrl;
    }

    String host() {
        return host;
    }

    String contentHash() {
        return contentHash;
    }

    Unmatched unmatched() {
        return new Unmatched(id, title, body, believedAt);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article article && id.equals(article.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
