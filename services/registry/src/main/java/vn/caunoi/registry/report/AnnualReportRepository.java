package vn.caunoi.registry.report;

import io.quarkus.hibernate.reactive.panache.PanacheQuery;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AnnualReportRepository implements PanacheRepositoryBase<AnnualReport, UUID> {

    /** Null while nobody has written anything. */
    Uni<@Nullable AnnualReport> find(@Nullable UUID agencyId, int year) {
        return of(agencyId, year).firstResult();
    }

    /** The same, locked until the transaction ends. */
    Uni<@Nullable AnnualReport> lock(@Nullable UUID agencyId, int year) {
        return of(agencyId, year).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    private PanacheQuery<AnnualReport> of(@Nullable UUID agencyId, int year) {
        return agencyId == null
                ? find("agencyId is null and reportYear = ?1", year)
                : find("agencyId = ?1 and reportYear = ?2", agencyId, year);
    }

    /** Submitted reports of the years before, of one agency or of the province. */
    Uni<List<AnnualReport>> submittedBefore(@Nullable UUID agencyId, int year) {
        return agencyId == null
                ? list("agencyId is null and reportYear < ?1 and state = ?2", year, ReportState.SUBMITTED)
                : list("agencyId = ?1 and reportYear < ?2 and state = ?3", agencyId, year, ReportState.SUBMITTED);
    }

    /** Agencies that have submitted their report of a year. */
    Uni<List<AnnualReport>> submittedOf(int year) {
        return list("agencyId is not null and reportYear = ?1 and state = ?2", year, ReportState.SUBMITTED);
    }
}
