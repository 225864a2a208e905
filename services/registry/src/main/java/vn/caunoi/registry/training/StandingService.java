package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.NotYourAgency;

/** Who has learnt what, and who still lacks what. */
@ApplicationScoped
public class StandingService {

    private final StandingRepository standings;
    private final EnrolmentRepository enrolments;
    private final AgencyService agencies;
    private final Clock clock;

    @Inject
    StandingService(StandingRepository standings, EnrolmentRepository enrolments, AgencyService agencies, Clock clock) {
        this.standings = standings;
        this.enrolments = enrolments;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** People of the own agency, or of all, each with each requirement. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<Page<GapView>> search(GapQuery query, PageRequest page) {
        return standings.page(visible(query), today(), page);
    }

    /** The same without pages. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<List<GapView>> export(GapQuery query) {
        return standings.all(visible(query), today());
    }

    /** The same in figures. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<GapSummary> summary(GapQuery query) {
        GapQuery allowed = visible(query);
        return standings
                .figures(allowed, today())
                .chain(people -> standings.topics(allowed, today()).map(topics -> GapSummary.of(people, topics)));
    }

    /** Courses and duties of one person. Fails with {@link TraineeNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<TrainingRecord> record(UUID personId) {
        return enrolments
                .requirePerson(personId)
                .call(person -> agencies.requireInsight(person.who().agencyId()))
                .chain(person -> standings.of(personId, today()).chain(duties -> enrolments
                        .of(personId)
                        .map(taken -> TrainingRecord.of(person, duties, taken))));
    }

    private GapQuery visible(GapQuery query) {
        return query.ofAgency(agencies.visible(query.agency()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
