package vn.caunoi.registry.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a file of a request was part of its answer; never changed. */
@Entity
@Table(name = "information_supplied_file")
class SuppliedFile {

    @Id
    @Column(name = "attachment_id")
    private UUID attachmentId;

    @Column(name = "request_id")
    private UUID requestId;

    /** For Hibernate. */
    protected SuppliedFile() {}

    static SuppliedFile of(UUID attachmentId, UUID requestId) {
        SuppliedFile file = new SuppliedFile();
        file.attachmentId = attachmentId;
        file.requestId = requestId;
        return file;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SuppliedFile file && attachmentId.equals(file.attachmentId);
    }

    @Override
    public int hashCode() {
        return attachmentId.hashCode();
    }
}
