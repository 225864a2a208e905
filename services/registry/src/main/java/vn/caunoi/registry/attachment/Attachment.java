package vn.caunoi.registry.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that belongs to a matter. */
@Entity
@Table(name = "attachment")
class Attachment {
    @Id
    private UUID id;

    @Column(name = "owner_kind")
    private String ownerKind;

    @Column(name = "owner_id")
    private UUID ownerId;

    @Column(name = "file_name")
    private String fileName;

    @Column
    @Enumerated(EnumType.STRING)
    private AttachmentState state;

    @Column(name = "media_type")
    private @Nullable String mediaType;

    @Column
    private @Nullable Long size;

    @Column
    private @Nullable String sha256;

    @Column(name = "touched_at")
    private Instant touchedAt;

    @Column(name = "stored_at")
    private @Nullable Instant storedAt;

    @Column(name = "added_by")
    private String addedBy;

    /** For Hibernate. */
    protected Attachment() {}

    private Attachment(UUID id, String ownerKind, UUID ownerId) {
        this.id = id;
        this.ownerKind = ownerKind;
        this.ownerId = ownerId;
    }

    /** A file whose pieces will arrive. */
    static Attachment begun(String ownerKind, UUID ownerId, FileName name, Instant now, String by) {
        Attachment attachment = new Attachment(UuidCreator.getTimeOrderedEpoch(), ownerKind, ownerId);
        attachment.fileName = name.text();
        attachment.state = AttachmentState.ARRIVING;
        attachment.touchedAt = now.truncatedTo(ChronoUnit.MICROS);
        attachment.addedBy = by;
        return attachment;
    }

    /** All of it has arrived and was found good. */
    void stored(Arrived arrived, Instant now) {
        state = AttachmentState.STORED;
        mediaType = arrived.type().mediaType();
        size = arrived.size();
        sha256 = arrived.sha256();
        storedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    UUID id() {
        return id;
    }

    String ownerKind() {
        return ownerKind;
    }

    UUID ownerId() {
        return ownerId;
    }

    String fileName() {
        return fileName;
    }

    /** Only of one that is stored. */
    AttachmentView view() {
        return new AttachmentView(
                id,
                fileName,
                Objects.requireNonNull(mediaType),
                Objects.requireNonNull(size),
                Objects.requireNonNull(sha256),
                Objects.requireNonNull(storedAt),
                addedBy);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment attachment && id.equals(attachment.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
