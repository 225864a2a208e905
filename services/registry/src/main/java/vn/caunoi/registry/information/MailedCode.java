package vn.caunoi.registry.information;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.receipt.ReceiptCode;

/** A further code of a request, which a mail has brought to its citizen. */
@Entity
@Table(name = "information_code")
class MailedCode {

    @Id
    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "request_id")
    private UUID requestId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    /** For Hibernate. */
    protected MailedCode() {}

    static MailedCode of(ReceiptCode code, UUID requestId, Instant now) {
        MailedCode mailed = new MailedCode();
        mailed.codeHash = code.hash();
        mailed.requestId = requestId;
        mailed.issuedAt = now.truncatedTo(ChronoUnit.MICROS);
        return mailed;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MailedCode code && codeHash.equals(code.codeHash);
    }

    @Override
    public int hashCode() {
        return codeHash.hashCode();
    }
}
