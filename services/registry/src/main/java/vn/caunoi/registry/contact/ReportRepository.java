package vn.caunoi.registry.contact;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<ContactReport, UUID> {

    Uni<List<ContactReport>> ofAgency(UUID agencyId, int most) {
        return find("agencyId", Sort.descending("reportedAt", "id"), agencyId)
                .page(Page.ofSize(most))
                .list();
    }

    Uni<Long> countOpen(UUID agencyId) {
        return count("agencyId = ?1 and state = ?2", agencyId, ReportState.OPEN);
    }

    Uni<@Nullable ContactReport> findOpenTwin(ContactReport report) {
        return find(
                        "agencyId = ?1 and contentHash = ?2 and state = ?3",
                        report.agencyId(),
                        report.contentHash(),
                        ReportState.OPEN)
                .firstResult();
    }

    /** The report, locked until the transaction ends. Fails with {@link ReportNotFound}. */
    Uni<ContactReport> requireForChange(UUID agencyId, UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE)
                .onItem()
                .ifNull()
                .failWith(ReportNotFound::new)
                .invoke(report -> {
                    if (!report.agencyId().equals(agencyId)) {
                        throw new ReportNotFound();
                    }
                });
    }

    Uni<List<ContactReport>> openOf(UUID agencyId) {
        return list("agencyId = ?1 and state = ?2", agencyId, ReportState.OPEN);
    }

    Uni<Void> moveOpen(UUID from, UUID to) {
        return update("agencyId = ?1 where agencyId = ?2 and state = ?3", to, from, ReportState.OPEN)
                .replaceWithVoid();
    }

    /** Reports that waited at this moment, the oldest first. */
    Uni<List<ContactReport>> waitingAt(Instant moment) {
        return list(
                "reportedAt <= ?1 and (settledAt is null or settledAt > ?1)",
                Sort.ascending("reportedAt", "id"),
                moment);
    }
}
