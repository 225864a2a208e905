package vn.caunoi.registry.conference;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.reorganisation.Handover;

/** Conferences from plan to minutes. */
@ApplicationScoped
public class ConferenceService {
    static final String ENTITY = "conference";

    private final ConferenceRepository conferences;
    private final GuestRepository guests;
    private final ConferenceClocks clocks;
    private final ConferenceTasks tasks;
    private final Invitations invitations;
    private final ProvincialCommittee committee;
    private final AgencyService agencies;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    ConferenceService(
            ConferenceRepository conferences,
            GuestRepository guests,
            ConferenceClocks clocks,
            ConferenceTasks tasks,
            Invitations invitations,
            ProvincialCommittee committee,
            AgencyService agencies,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.conferences = conferences;
        this.guests = guests;
        this.clocks = clocks;
        this.tasks = tasks;
        this.invitations = invitations;
        this.committee = committee;
        this.agencies = agencies;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Conferences of the own agency, the latest first; of all for those who see all, and for whoever works at the
     * provincial committee. Fails with {@link NotYourAgency}.
     */
    @WithSession
    public Uni<Page<ConferenceView>> search(ConferenceQuery query, PageRequest page) {
        return committee.get().chain(province -> {
            ConferenceQuery allowed = visible(query, province);
            return conferences.count(allowed).chain(total -> conferences
                    .page(allowed, page)
                    .map(rows -> page.of(
                            rows.stream().map(row -> view(row, province)).toList(), total)));
        });
    }

    private ConferenceQuery visible(ConferenceQuery query, AgencySummary province) {
        if (caller.seesAll() || caller.mayActFor(province.slug())) {
            return query;
        }
        UUID own = agencies.ownAgency();
        if (query.agency() != null && !query.agency().equals(own)) {
            throw new NotYourAgency();
        }
        return query.ofAgency(own);
    }

    /** Fails with {@link ConferenceNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<ConferenceView> get(UUID id) {
        return requireInsight(id).chain(() -> view(id));
    }

    /** Fails with {@link ConferenceNotFound}, or with {@link NotYourAgency}. */
    @WithSession
    public Uni<Void> requireInsight(UUID id) {
        return conferences
                .requireRow(id)
                .chain(row -> committee.get().invoke(province -> {
                    if (!caller.seesAll()
                            && !caller.mayActFor(row.agencySlug())
                            && !caller.mayActFor(province.slug())) {
                        throw new NotYourAgency();
                    }
                }))
                .replaceWithVoid();
    }

    /** Fails with {@link ConferenceNotFound}, or with {@link NotYourAgency} when the caller acts for another agency. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return conferences
                .requireRow(id)
                .chain(row -> agencies.requireActing(row.conference().agencyId()));
    }

    /** Fails with {@link ConferenceNotFound}, or with {@link NotYourAgency} unless the provincial committee acts. */
    @WithSession
    public Uni<AgencySummary> requireDeciding(UUID id) {
        return conferences.requireRow(id).chain(row -> committee.requireActing());
    }

    /** Plans a conference of this agency. Fails with {@link InformationIsProvinces}. */
    @WithTransaction
    public Uni<ConferenceView> plan(UUID agencyId, PlanConference command) {
        return agencies.requireActing(agencyId)
                .invoke(agency -> check(command, agency.kind()))
                .chain(() ->
                        conferences.persist(Conference.planned(agencyId, command, clock.instant(), caller.username())))
                .chain(conference -> flushed(conference.id(), "planned", null));
    }

    /** Replaces what is planned, as last seen. */
    @WithTransaction
    public Uni<ConferenceView> change(UUID id, long seen, PlanConference command) {
        return requireActing(id)
                .invoke(agency -> check(command, agency.kind()))
                .chain(() -> changed(id, "changed", (conference, now) -> conference.change(seen, command)));
    }

    private static void check(PlanConference command, AgencyKind holder) {
        if (command.kind() == ConferenceKind.INFORMATION && holder != AgencyKind.PROVINCIAL_COMMITTEE) {
            throw new InformationIsProvinces();
        }
    }

    /**
     * Tells the provincial committee, as last seen; it finds the notice among its tasks.
     *
     * <p>Fails with {@link NoticeNeedless}, {@link NoticeLate} or {@link InvitesNobody}.
     */
    @WithTransaction
    public Uni<ConferenceView> notify(UUID id, long seen) {
        return requireActing(id)
                .chain(() -> conferences.requireRow(id))
                .invoke(row -> {
                    if (!row.noticeNeeded()) {
                        throw new NoticeNeedless();
                    }
                    if (row.guests() == 0) {
                        throw new InvitesNobody();
                    }
                })
                .chain(() -> changed(
                        id,
                        "notified",
                        (conference, now) ->
                                conference.notify(seen, clocks.notice(conference.startsAt()), now, caller.username())))
                .call(() -> conferences.requireForChange(id).chain(conference -> committee
                        .get()
                        .chain(province -> tasks.noticed(conference, province.id()))));
    }

    /** The provincial committee has nothing against it, as last seen. */
    @WithTransaction
    public Uni<ConferenceView> acknowledge(UUID id, long seen) {
        return requireDeciding(id)
                .chain(() -> changed(
                        id, "acknowledged", (conference, now) -> conference.acknowledge(seen, now, caller.username())))
                .call(() -> tasks.acknowledged(id));
    }

    /** The provincial committee does not let it take place, as last seen. Fails with {@link RefusalLate}. */
    @WithTransaction
    public Uni<ConferenceView> refuse(UUID id, long seen, String reason) {
        return requireDeciding(id)
                .chain(() -> changed(
                        id,
                        "refused",
                        (conference, now) -> conference.refuse(
                                seen, reason, clocks.refusal(conference.startsAt()), now, caller.username())))
                .call(() -> tasks.refused(id))
                .call(() -> callOff(id, reason));
    }

    /** Whoever holds it gives it up, as last seen. */
    @WithTransaction
    public Uni<ConferenceView> cancel(UUID id, long seen, String reason) {
        return requireActing(id)
                .chain(() -> changed(
                        id, "cancelled", (conference, now) -> conference.cancel(seen, reason, now, caller.username())))
                .call(() -> tasks.needless(id))
                .call(() -> callOff(id, reason));
    }

    /** It took place, as last seen. Fails with {@link ConferenceNotOver}. */
    @WithTransaction
    public Uni<ConferenceView> hold(UUID id, long seen, HoldConference command) {
        return requireActing(id)
                .chain(() -> changed(
                        id, "held", (conference, now) -> conference.hold(seen, command, now, caller.username())))
                .call(() -> tasks.needless(id))
                .call(this::dutyMet);
    }

    /** Puts the minutes right, as last seen. */
    @WithTransaction
    public Uni<ConferenceView> correctMinutes(UUID id, long seen, HoldConference command) {
        return requireActing(id)
                .chain(() -> changed(
                        id, "minutes-corrected", (conference, now) -> conference.correctMinutes(seen, command, now)))
                .call(this::dutyMet);
    }

    /** What the province holds itself is what it owes the press. */
    private Uni<Void> dutyMet(ConferenceView view) {
        return view.noticeNeeded()
                ? Uni.createFrom().voidItem()
                : conferences.held(view.agencyId()).chain(held -> tasks.held(held, view.agencyId(), view.id()));
    }

    /**
     * It ends with its agency: nobody need look at its notice any more, and whoever was invited is told. Within the
     * transaction of the reorganisation.
     */
    Uni<Void> endWithAgency(Conference conference, Handover handover) {
        conference.endWithAgency(handover.document(), clock.instant(), handover.by());
        return tasks.needless(conference.id()).chain(() -> callOff(conference.id(), handover.document()));
    }

    /** Whoever was invited is told that it does not take place. */
    private Uni<Void> callOff(UUID id, String reason) {
        return conferences.requireRow(id).chain(row -> guests.of(id)
                .chain(list -> invitations.callOff(row, list, reason)));
    }

    private Uni<ConferenceView> changed(UUID id, String action, BiConsumer<Conference, Instant> change) {
        return conferences.requireForChange(id).chain(conference -> view(id).chain(before -> {
            change.accept(conference, clock.instant());
            return flushed(id, action, before);
        }));
    }

    private Uni<ConferenceView> flushed(UUID id, String action, @Nullable ConferenceView before) {
        return conferences
                .flush()
                .chain(() -> view(id))
                .call(after -> audit.record(action, ENTITY, id, after.agencyId(), before, after));
    }

    private Uni<ConferenceView> view(UUID id) {
        return conferences.requireRow(id).chain(row -> committee.get().map(province -> view(row, province)));
    }

    private ConferenceView view(ConferenceRepository.Row row, AgencySummary province) {
        Conference conference = row.conference();
        boolean noticeNeeded = row.noticeNeeded();
        return new ConferenceView(
                conference.id(),
                conference.agencyId(),
                row.agencyName(),
                conference.kind(),
                conference.state(),
                conference.title(),
                conference.content(),
                conference.place(),
                conference.startsAt(),
                conference.chair(),
                conference.basis(),
                noticeNeeded,
                noticeNeeded ? shown(clocks.notice(conference.startsAt())) : null,
                noticeNeeded ? shown(clocks.refusal(conference.startsAt())) : null,
                noticeNeeded && conference.state() == ConferenceState.HELD && conference.notifiedAt() == null,
                conference.notifiedAt(),
                conference.notifiedBy(),
                conference.acknowledgedAt(),
                conference.settledAt(),
                conference.reason(),
                conference.heldAt(),
                conference.minutes(),
                row.guests().intValue(),
                caller.mayActFor(row.agencySlug()),
                noticeNeeded && caller.mayActFor(province.slug()),
                conference.version());
    }

    private static @Nullable ClockView shown(@Nullable Deadline deadline) {
        return deadline == null ? null : ClockView.of(deadline);
    }
}
