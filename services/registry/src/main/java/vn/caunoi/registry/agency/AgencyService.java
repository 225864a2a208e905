package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** Questions about agencies, and the one question every change begins with: may this caller act for that agency? */
@ApplicationScoped
public class AgencyService {

    /** Not the clock: another instance's may be ahead, and what it has written is known. */
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    private final AgencyRepository agencies;
    private final AgencyVersionRepository versions;
    private final AgencyProfiles profiles;
    private final AgencySuccessionRepository successions;
    private final Caller caller;
    private final Clock clock;

    @Inject
    AgencyService(
            AgencyRepository agencies,
            AgencyVersionRepository versions,
            AgencyProfiles profiles,
            AgencySuccessionRepository successions,
            Caller caller,
            Clock clock) {
        this.agencies = agencies;
        this.versions = versions;
        this.profiles = profiles;
        this.successions = successions;
        this.caller = caller;
        this.clock = clock;
    }

    /** Agencies that existed on the day asked for, today when none was. */
    @WithSession
    public Uni<Page<AgencySummary>> search(AgencyQuery query, PageRequest page) {
        return versions.page(query, orToday(query.asAt()), page);
    }

    /**
     * One agency with its history, as it was on a day and as that was known at a moment. Without a day, an agency that
     * ended is shown too, because old names keep resolving.
     *
     * <p>Fails with {@link AgencyNotFound} when the id is unknown, or when the agency did not exist on the day asked
     * for.
     */
    public Uni<AgencyProfile> profile(UUID id, @Nullable LocalDate asAt, @Nullable Instant knownAt) {
        LocalDate day = orToday(asAt);
        Instant moment = knownAt == null ? LATEST : knownAt;
        return profiles.eras(id, moment).chain(eras -> profiles.profile(chosen(eras, day, asAt != null), day, moment));
    }

    private static AgencyProfiles.Era chosen(List<AgencyProfiles.Era> eras, LocalDate day, boolean thatVeryDay) {
        return eras.stream()
                .filter(era -> era.holdsOn(day))
                .findFirst()
                .or(() -> thatVeryDay || eras.isEmpty()
                        ? Optional.empty()
                        : Optional.of(eras.get(day.isBefore(eras.get(0).firstDay()) ? 0 : eras.size() - 1)))
                .orElseThrow(AgencyNotFound::new);
    }

    /**
     * The whole life of an agency: what it was called when, whom it followed and who follows it, and what was believed
     * before it was corrected.
     *
     * <p>Fails with {@link AgencyNotFound}, also when nobody knew of it at that moment.
     */
    @WithSession
    public Uni<AgencyHistory> history(UUID id, @Nullable Instant knownAt) {
        return versions.beliefs(id).chain(beliefs -> {
            Instant moment = knownAt == null ? LATEST : knownAt;
            List<AgencyVersion> known = beliefs.stream()
                    .filter(belief -> belief.knownAt(moment))
                    .sorted(AgencyVersion.byDay())
                    .toList();
            if (known.isEmpty()) {
                throw new AgencyNotFound();
            }
            List<AgencyVersion> superseded = beliefs.stream()
                    .filter(belief -> belief.supersededBy(moment))
                    .toList();
            return agencies.revision(id).chain(revision -> agencies.names(parents(known))
                    .chain(parents -> successions.of(id, knownAt).chain(links -> sides(id, links, knownAt)
                            .map(sides -> AgencyHistory.of(revision, known, parents, sides, superseded)))));
        });
    }

    private static Set<UUID> parents(List<AgencyVersion> versions) {
        return versions.stream()
                .map(version -> version.era().state().parentId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The other side of every link, as it was called when the one handed over to the other. */
    private Uni<List<AgencyHistory.Succession>> sides(UUID id, List<SuccessionLink> links, @Nullable Instant knownAt) {
        return Multi.createFrom()
                .iterable(links)
                .onItem()
                .transformToUniAndConcatenate(link -> {
                    boolean follows = link.successorId().equals(id);
                    return versions.on(
                                    follows ? link.predecessorId() : link.successorId(),
                                    follows ? link.effectiveOn().minusDays(1) : link.effectiveOn(),
                                    knownAt)
                            .onItem()
                            .ifNull()
                            .failWith(AgencyNotFound::new)
                            .map(other -> new AgencyHistory.Succession(
                                    follows ? AgencyHistory.Direction.PREDECESSOR : AgencyHistory.Direction.SUCCESSOR,
                                    other,
                                    link.kind(),
                                    link.effectiveOn(),
                                    link.documentNumber()));
                })
                .collect()
                .asList();
    }

    /** Lets changes of this agency and of what belongs to it follow each other; ends with the caller's transaction. */
    public Uni<Void> lock(UUID id) {
        return agencies.lock(id);
    }

    /**
     * Who has to answer today for what is addressed to this agency: itself while it exists, afterwards whoever took
     * over what was open, through as many changes as there were. Where nobody did, or nobody knows the id, the id
     * itself.
     *
     * <p>Inside a transaction that holds until it ends: a reorganisation comes before, or finds what was addressed.
     */
    @WithSession
    public Uni<UUID> answering(UUID id) {
        return answering(id, orToday(null), Set.of());
    }

    private Uni<UUID> answering(UUID id, LocalDate today, Set<UUID> passed) {
        return agencies.hold(id)
                .chain(() -> agencies.find(id))
                .chain(found -> found == null || found.existedOn(today) || passed.contains(id)
                        ? Uni.createFrom().item(id)
                        : heir(id, today).chain(heir -> {
                            if (heir == null) {
                                return Uni.createFrom().item(id);
                            }
                            Set<UUID> further = new HashSet<>(passed);
                            further.add(id);
                            return answering(heir, today, further);
                        }));
    }

    private Uni<@Nullable UUID> heir(UUID id, LocalDate today) {
        return agencies.heir(id)
                .chain(named -> named != null
                        ? Uni.createFrom().item(named)
                        : successions.of(id, null).map(links -> {
                            List<UUID> successors = links.stream()
                                    .filter(link -> link.predecessorId().equals(id)
                                            && !link.kind().goesOn()
                                            && !link.effectiveOn().isAfter(today))
                                    .map(SuccessionLink::successorId)
                                    .toList();
                            return successors.size() == 1 ? successors.get(0) : null;
                        }));
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

    /**
     * Whose matters the caller gets to see: those of the agency asked for; where none is, of the caller's own, or of
     * all, which is null.
     *
     * @throws NotYourAgency when it is not the own one of a caller who does not see all
     */
    public @Nullable UUID visible(@Nullable UUID asked) {
        UUID own = ownAgencyOrAll();
        if (own != null && asked != null && !asked.equals(own)) {
            throw new NotYourAgency();
        }
        return own == null ? asked : own;
    }

    /** The caller's own agency; null when the caller sees all of them. */
    public @Nullable UUID ownAgencyOrAll() {
        return caller.seesAll() ? null : ownAgency();
    }

    /** The caller's own agency; one that nobody has when the caller has none. */
    public UUID ownAgency() {
        return AgencyFacts.idOf(caller.agency().orElse(""));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE) : day;
    }
}
