package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** Questions about agencies, and the one question every change begins with: may this caller act for that agency? */
@ApplicationScoped
public class AgencyService {

    private final AgencyRepository agencies;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AgencyService(AgencyRepository agencies, Caller caller, Clock clock) {
        this.agencies = agencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** Agencies that existed on the day asked for, today when none was. */
    @WithSession
    public Uni<Page<AgencySummary>> search(AgencyQuery query, PageRequest page) {
        return agencies.page(query, orToday(query.asAt()), page);
    }

    /**
     * One agency with its history. Without a day, an agency that ended is shown too, because old names keep resolving.
     *
     * <p>Fails with {@link AgencyNotFound} when the id is unknown, or when the agency did not exist on the day asked
     * for.
     */
    @WithSession
    public Uni<AgencyProfile> profile(UUID id, @Nullable LocalDate asAt) {
        LocalDate day = orToday(asAt);
        return agencies.require(id)
                .invoke(agency -> {
                    if (asAt != null && !agency.existedOn(asAt)) {
                        throw new AgencyNotFound();
                    }
                })
                .chain(agency -> agencies.aliases(id)
                        .chain(aliases -> agencies.predecessors(id).chain(predecessors -> agencies.successors(id)
                                .map(successors ->
                                        new AgencyProfile(agency, aliases, predecessors, begunBy(day, successors))))));
    }

    /** Fails with {@link AgencyNotFound}. */
    @WithSession
    public Uni<AgencySummary> require(UUID id) {
        return agencies.require(id);
    }

    /** Fails with {@link AgencyNotFound}, or with {@link NotYourAgency} when the caller acts for another one. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return agencies.require(id).invoke(agency -> {
            if (!caller.mayActFor(agency.slug())) {
                throw new NotYourAgency();
            }
        });
    }

    /**
     * Fails with {@link AgencyNotFound}, or with {@link NotYourAgency} when the caller may not see its inner affairs.
     */
    @WithSession
    public Uni<AgencySummary> requireInsight(UUID id) {
        return agencies.require(id).invoke(agency -> {
            if (!caller.seesAll() && !caller.mayActFor(agency.slug())) {
                throw new NotYourAgency();
            }
        });
    }

    /** The caller's own agency; null when the caller sees all of them. */
    public @Nullable UUID ownAgencyOrAll() {
        return caller.seesAll() ? null : AgencyFacts.idOf(caller.agency().orElse(""));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE) : day;
    }

    private static List<AgencySummary> begunBy(LocalDate day, List<AgencySummary> agencies) {
        return agencies.stream()
                .filter(agency ->
                        agency.validFrom() == null || !agency.validFrom().isAfter(day))
                .toList();
    }
}
