package vn.caunoi.registry.officer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.InTurn;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.feed.FeedSource;

/** Officers as the national feed knows them. */
@ApplicationScoped
class OfficerSource implements FeedSource {

    private final OfficerRepository officers;
    private final OfficerChronicle chronicle;
    private final AgencyService agencies;
    private final Clock clock;

    @Inject
    OfficerSource(OfficerRepository officers, OfficerChronicle chronicle, AgencyService agencies, Clock clock) {
        this.officers = officers;
        this.chronicle = chronicle;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Override
    public Uni<List<UUID>> agencies() {
        return officers.agenciesWithActive(today());
    }

    @Override
    public Uni<Void> tell(UUID agencyId) {
        return agencies.lock(agencyId)
                .chain(() -> officers.lockActive(agencyId, today()))
                .chain(found -> agencies.require(agencyId)
                        .chain(agency -> InTurn.forEach(found, officer -> chronicle.tellNation(officer, agency))));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
