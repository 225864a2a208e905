package vn.caunoi.monitoring.source;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A feed that people chose to follow. How fetching it goes is told by {@link FetchState}. */
@Entity
@Table(name = "source")
class Source {

    @Id
    private UUID id;

    @Column
    private String name;

    @Column
    private String url;

    @Column
    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    /** For Hibernate. */
    protected Source() {}

    private Source(String name, String url, Instant createdAt) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.name = name;
        this.url = url;
        this.enabled = true;
        this.createdAt = createdAt;
    }

    static Source add(String name, String url, Instant now) {
        return new Source(name, url, now);
    }

    /**
     * Whether the address or the wish to follow it changed, so that the old state of fetching says nothing any more.
     */
    boolean edit(String newName, String newUrl, boolean newEnabled) {
        boolean startsAnew = !url.equals(newUrl) || (newEnabled && !enabled);
        name = newName;
        url = newUrl;
        enabled = newEnabled;
        return startsAnew;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String url() {
        return url;
    }

    boolean enabled() {
        return enabled;
    }

    long version() {
        return version;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Source source && id.equals(source.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
