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

    /**
     * How many questions of the form are open at an agency beside this one: of the same reporter where the press
     * directory knows who asks, of everybody else whom nobody has looked at.
     */
    Uni<Long> countBeside(Enquiry enquiry) {
        UUID reporter = enquiry.reporterId();
        return reporter == null
                ? count(
                        "addresseeId = ?1 and contentHash is not null and verification = ?2",
                        enquiry.addresseeId(),
                        Verification.WAITING)
                : count(
                        "addresseeId = ?1 and contentHash is not null and reporterId = ?2",
                        enquiry.addresseeId(),
                        reporter);
    }

    /** The same question that is open already. */
    Uni<@Nullable Enquiry> findTwin(Enquiry enquiry) {
        return find(
                        "addresseeId = ?1 and contentHash = ?2",
                        enquiry.addresseeId(),
                        Objects.requireNonNull(enquiry.contentHash()))
                .firstResult();
    }

    Uni<Long> nextNumber() {
        return getSession().chain(session -> session.createNativeQuery("select nextval('enquiry_number')", Long.class)
                .getSingleResult());
    }

    /** Not the enquiry itself: whoever changes it locks its task first. */
    Uni<@Nullable UUID> findByCode(String hash) {
        return getSession()
                .chain(session -> session.createQuery("select e.id from Enquiry e where e.codeHash = :hash", UUID.class)
                        .setParameter("hash", hash)
                        .getSingleResultOrNull());
    }
}
