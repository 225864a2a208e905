package vn.caunoi.registry.agency;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencyResolution.Candidate;
import vn.caunoi.registry.agency.AgencyVersionRepository.Bearer;
import vn.caunoi.vietnamese.Folding;

/**
 * Leads an old code or name to the body that answers today. A code that was ever borne leads somewhere: to a body, to
 * the bodies of a split, or to the statement that nobody took over. A name that several bore is never guessed.
 */
@ApplicationScoped
public class AgencyResolver {

    private final AgencyVersionRepository versions;
    private final AgencySuccessionRepository successions;
    private final HomeProvince province;
    private final Clock clock;

    @Inject
    AgencyResolver(
            AgencyVersionRepository versions,
            AgencySuccessionRepository successions,
            HomeProvince province,
            Clock clock) {
        this.versions = versions;
        this.successions = successions;
        this.province = province;
        this.clock = clock;
    }

    /**
     * Leads a unit code or an electronic identifier, in either order, to today's body.
     *
     * <p>Fails with {@link AgencyCodeUnknown}, or with {@link AgencyOfAnotherProvince}.
     */
    @WithSession
    public Uni<AgencyResolution> byCode(String code, @Nullable LocalDate asAt, @Nullable Instant knownAt) {
        AgencyIdentifier identifier =
                AgencyIdentifier.parse(code.toUpperCase(Locale.ROOT)).orElse(null);
        if (identifier != null && !province.owns(identifier)) {
            return Uni.createFrom().failure(new AgencyOfAnotherProvince("/code"));
        }
        return resolve(
                        code,
                        asAt,
                        day -> identifier == null
                                ? versions.bearersOfUnitCode(code, day, knownAt)
                                : versions.bearersOfIdentifier(identifier.canonical(), day, knownAt))
                .onItem()
                .ifNull()
                .failWith(AgencyCodeUnknown::new);
    }

    /** Leads a name to today's body. Fails with {@link AgencyNameUnknown}. */
    @WithSession
    public Uni<AgencyResolution> byName(String name, @Nullable LocalDate asAt, @Nullable Instant knownAt) {
        String folded = Folding.fold(name);
        return (folded.isEmpty()
                        ? Uni.createFrom().<@Nullable AgencyResolution>nullItem()
                        : resolve(name, asAt, day -> versions.bearersOfName(folded, day, knownAt)))
                .onItem()
                .ifNull()
                .failWith(AgencyNameUnknown::new);
    }

    private Uni<@Nullable AgencyResolution> resolve(
            String wanted, @Nullable LocalDate asAt, Function<@Nullable LocalDate, Uni<List<Bearer>>> ask) {
        return ask.apply(asAt).chain(then -> {
            if (asAt == null || !then.isEmpty()) {
                return resolution(wanted, asAt, then, true);
            }
            // Nobody bore it on that day; whoever did at another time is the better answer than nobody.
            return ask.apply(null).chain(ever -> resolution(wanted, asAt, ever, false));
        });
    }

    private Uni<@Nullable AgencyResolution> resolution(
            String wanted, @Nullable LocalDate asAt, List<Bearer> bearers, boolean thatDay) {
        if (bearers.isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        return Multi.createFrom()
                .iterable(latest(bearers))
                .onItem()
                .transformToUniAndConcatenate(bearer -> candidate(bearer, today))
                .collect()
                .asList()
                .map(candidates -> AgencyResolution.of(wanted, asAt, thatDay, candidates));
    }

    /** Each agency once, with its latest days; the bearer of today before those of the past. */
    private static List<Bearer> latest(List<Bearer> bearers) {
        Set<UUID> seen = new HashSet<>();
        List<Bearer> latest = new ArrayList<>();
        bearers.forEach(bearer -> {
            if (seen.add(bearer.id())) {
                latest.add(bearer);
            }
        });
        return latest;
    }

    private Uni<Candidate> candidate(Bearer bearer, LocalDate today) {
        if (bearer.lifeTo() == null || !bearer.lifeTo().isBefore(today)) {
            return versions.on(List.of(bearer.id()), today)
                    .map(now -> Candidate.of(bearer, now.isEmpty() ? List.of(bearer.summary()) : now, List.of()));
        }
        return successions.path(bearer.id(), today).chain(path -> {
            Map<UUID, SuccessionLink> leaving =
                    path.stream().collect(toMap(SuccessionLink::predecessorId, Function.identity(), (a, b) -> a));
            List<UUID> ends = path.stream()
                    .map(SuccessionLink::successorId)
                    .distinct()
                    .filter(id -> !leaving.containsKey(id))
                    .toList();
            return versions.on(ends, today)
                    .map(heirs -> Candidate.of(
                            bearer,
                            heirs,
                            path.stream()
                                    .sorted(Comparator.comparing(SuccessionLink::effectiveOn))
                                    .toList()));
        });
    }
}
