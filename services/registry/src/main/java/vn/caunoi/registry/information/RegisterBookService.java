package vn.caunoi.registry.information;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.calendar.ClockView;

/** The register books (sổ theo dõi) of agencies: one for each year, numbered without gaps. */
@ApplicationScoped
public class RegisterBookService {

    private final RequestRepository requests;
    private final RequestClocks clocks;
    private final AgencyService agencies;
    private final Handling handling;
    private final Clock clock;

    @Inject
    RegisterBookService(
            RequestRepository requests, RequestClocks clocks, AgencyService agencies, Handling handling, Clock clock) {
        this.requests = requests;
        this.clocks = clocks;
        this.agencies = agencies;
        this.handling = handling;
        this.clock = clock;
    }

    /**
     * The book of a year, of this year when none is asked for.
     *
     * <p>Fails with {@link vn.caunoi.registry.agency.AgencyNotFound} or
     * {@link vn.caunoi.registry.agency.NotYourAgency}.
     */
    @WithSession
    public Uni<RegisterBook> book(UUID agencyId, @Nullable Integer year) {
        int wanted = year == null
                ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE).getYear()
                : year;
        return agencies.requireInsight(agencyId).chain(agency -> requests.book(agencyId, wanted)
                .map(lines -> new RegisterBook(
                        agencyId,
                        agency.name(),
                        wanted,
                        lines.stream().map(line -> line(line, agency)).toList())));
    }

    private RegisterLine line(RequestRepository.Line line, AgencySummary agency) {
        InformationRequest request = line.request();
        ClockView clock = request.due(clocks);
        return new RegisterLine(
                line.entry().number(),
                request.id(),
                request.receivedAt(),
                request.channel(),
                RequesterView.of(line.requester().details(), handling.handles(agency.slug())),
                request.subject(),
                request.way(),
                request.complexity(),
                request.state(),
                clock == null ? null : clock.lastDay(),
                request.extendedTo(),
                request.closedAt(),
                request.ground(),
                request.fee(),
                !request.agencyId().equals(agency.id()));
    }
}
