package vn.caunoi.registry.conference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import vn.caunoi.identity.Caller;

/** The duties of the province towards the press, on a calendar. */
@ApplicationScoped
public class ConferenceDutyService {
    private final ConferenceRepository conferences;
    private final ProvincialCommittee committee;
    private final ConferenceClocks clocks;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ConferenceDutyService(
            ConferenceRepository conferences,
            ProvincialCommittee committee,
            ConferenceClocks clocks,
            Caller caller,
            Clock clock) {
        this.conferences = conferences;
        this.committee = committee;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    /** What was held, what is due next, and whether it is planned. */
    @WithSession
    public Uni<ConferenceDuties> get() {
        Instant now = clock.instant();
        DutyCalendar calendar = new DutyCalendar(clocks, now);
        return committee.get().chain(province -> conferences.held(province.id()).chain(held -> conferences
                .coming(province.id(), now)
                .map(coming -> new ConferenceDuties(
                        province.id(),
                        province.name(),
                        now,
                        caller.mayActFor(province.slug()),
                        Stream.of(ProvincialDuty.values())
                                .map(duty -> calendar.of(duty, held, coming))
                                .toList()))));
    }
}
