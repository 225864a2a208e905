package vn.caunoi.monitoring.source;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of a source's history. */
@Entity
@Table(name = "fetch_record")
class FetchRecord {

    @Id
    private UUID id;

    @Column(name = "source_id")
    private UUID sourceId;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "finished_at")
    private Instant finishedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private FetchOutcome.Result outcome;

    @Column(name = "http_status")
    private @Nullable Integer httpStatus;

    @Column
    private @Nullable String code;

    @Column
    private @Nullable String detail;

    @Column
    private int entries;

    @Column(name = "new_articles")
    private int newArticles;

    @Column
    private int bytes;

    @Column
    private boolean repaired;

    /** For Hibernate. */
    protected FetchRecord() {}

    private FetchRecord(UUID sourceId, FetchOutcome ended, int newArticles) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.sourceId = sourceId;
        this.startedAt = ended.startedAt();
        this.finishedAt = ended.finishedAt();
        this.outcome = ended.result();
        this.httpStatus = ended.httpStatus();
        this.code = ended.code();
        this.detail = ended.detail();
        this.entries = ended.entries();
        this.newArticles = newArticles;
        this.bytes = ended.bytes();
        this.repaired = ended.repaired();
    }

    static FetchRecord of(UUID sourceId, FetchOutcome ended, int newArticles) {
        return new FetchRecord(sourceId, ended, newArticles);
    }

    FetchView view() {
        return new FetchView(
                id, startedAt, finishedAt, outcome, httpStatus, code, detail, entries, newArticles, bytes, repaired);
    }

    UUID sourceId() {
        return sourceId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FetchRecord fetch && id.equals(fetch.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
