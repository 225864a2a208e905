package vn.caunoi.registry.enquiry;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EnquiryRepository implements PanacheRepositoryBase<Enquiry, UUID> {

    /** Fails with {@link EnquiryNotFound}. */
    Uni<Enquiry> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(EnquiryNotFound::new);
    }

    /** The enquiry, locked until the transaction ends. Fails with {@link EnquiryNotFound}. */
    Uni<Enquiry> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(EnquiryNotFound::new);
    }

    Uni<Long> countWaiting(UUID addressee) {
        return count("addresseeId = ?1 and verification = ?2", addressee, Verification.WAITING);
    }

    /** The same question that waits already. */
    Uni<@Nullable Enquiry> findWaitingTwin(Enquiry enquiry) {
        return find(
                        "addresseeId = ?1 and contentHash = ?2 and verification = ?3",
                        enquiry.addresseeId(),
                        Objects.requireNonNull(enquiry.contentHash()),
                        Verification.WAITING)
                .firstResult();
    }
}
