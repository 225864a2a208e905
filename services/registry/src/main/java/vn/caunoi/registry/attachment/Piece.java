package vn.caunoi.registry.attachment;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Some bytes of a file. */
@Entity
@Table(name = "attachment_piece")
class Piece {
    @Id
    private UUID id;

    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Column
    private int number;

    @Column
    private byte[] content;

    /** For Hibernate. */
    protected Piece() {}

    /** @param number from 0 */
    static Piece of(UUID attachment, int number, byte[] content) {
        Piece piece = new Piece();
        piece.id = UuidCreator.getTimeOrderedEpoch();
        piece.attachmentId = attachment;
        piece.number = number;
        piece.content = content;
        return piece;
    }

    UUID attachmentId() {
        return attachmentId;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Piece piece && id.equals(piece.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
