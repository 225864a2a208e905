package vn.caunoi.registry.spokesperson;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;

/**
 * What everybody may ask: who speaks for whom, now or on a day. Hand-overs need no job: each question is by instant.
 */
@ApplicationScoped
public class SpokespersonService {

    private final SpeakingNow speaking;
    private final AssignmentRepository assignments;
    private final AgencyService agencies;
    private final Clock clock;

    @Inject
    SpokespersonService(SpeakingNow speaking, AssignmentRepository assignments, AgencyService agencies, Clock clock) {
        this.speaking = speaking;
        this.assignments = assignments;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** Everybody who speaks for an agency; at the end of a day when one is named, else now. */
    public Uni<Page<SpokespersonView>> current(@Nullable String q, @Nullable LocalDate asAt, PageRequest page) {
        LocalDate day =
                Objects.requireNonNullElseGet(asAt, () -> LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        return speaking.list(q, momentOf(asAt), day, page);
    }

    /** Everybody who speaks for an agency at this moment. */
    public Uni<Page<SpokespersonView>> speakingAt(Instant moment, PageRequest page) {
        return speaking.list(null, moment, LocalDate.ofInstant(moment, WorkingCalendar.ZONE), page);
    }

    /** Who speaks for this agency; at the end of a day when one is named, else now. */
    public Uni<List<SpokespersonView>> ofAgency(UUID agencyId, @Nullable LocalDate asAt) {
        return speaking.ofAgency(agencyId, momentOf(asAt));
    }

    /** Everybody who speaks, will speak or spoke for the agency. */
    @WithSession
    public Uni<SpokespersonHistory> historyOf(UUID agencyId) {
        return agencies.require(agencyId)
                .chain(agency -> assignments.periods(agencyId))
                .map(SpokespersonHistory::new);
    }

    private Instant momentOf(@Nullable LocalDate asAt) {
        return asAt == null ? clock.instant() : WorkingCalendar.endOf(asAt).minusNanos(1000);
    }
}
