package vn.caunoi.registry.officer;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.DatabaseConstraint;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.identity.Caller;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.office.OfficialMail;

/** Posts of policy communication: planned, filled, told to the nation. */
@ApplicationScoped
public class OfficerService {

    private final OfficerRepository officers;
    private final AgencyService agencies;
    private final OfficialMail mail;
    private final OfficerChronicle chronicle;
    private final AuditTrail audit;
    private final Caller caller;
    private final Clock clock;

    @Inject
    OfficerService(
            OfficerRepository officers,
            AgencyService agencies,
            OfficialMail mail,
            OfficerChronicle chronicle,
            AuditTrail audit,
            Caller caller,
            Clock clock) {
        this.officers = officers;
        this.agencies = agencies;
        this.mail = mail;
        this.chronicle = chronicle;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Officers that the caller may see. Fails with {@link NotYourAgency}. */
    @WithSession
    public Uni<Page<OfficerView>> search(
            @Nullable String q, @Nullable UUID agency, @Nullable Boolean active, PageRequest page) {
        return officers.page(q, agencies.visible(agency), active, today(), page);
    }

    /** Official addresses of everybody active today; for those who remind, not checked against the caller. */
    @WithSession
    public Uni<List<AgencyAddress>> addresses() {
        return officers.addresses(today());
    }

    /** Where posts are filled and where not. */
    @WithSession
    public Uni<PostsOverview> posts() {
        return officers.posts(agencies.ownAgencyOrAll(), today())
                .map(all -> PostsOverview.of(
                        all.stream().map(OfficerRepository.Posts::view).toList()));
    }

    /** Fails with {@link OfficerNotFound}, or with {@link NotYourAgency} when the caller acts for another agency. */
    @WithSession
    public Uni<AgencySummary> requireActing(UUID id) {
        return officers.requireRow(id)
                .chain(row -> agencies.requireActing(row.officer().agencyId()));
    }

    /** Plans how many posts there are to be, as last seen. */
    @WithTransaction
    public Uni<PostsView> plan(UUID agencyId, long seen, int posts) {
        return agencies.requireActing(agencyId).chain(agency -> officers.findPlan(agencyId)
                .chain(found -> {
                    PostPlan plan = found == null ? PostPlan.first(agencyId) : found;
                    Integer before = found == null ? null : found.planned();
                    plan.plan(seen, posts, clock.instant(), caller.username());
                    return officers.save(plan)
                            .onFailure(DatabaseConstraint.broken("communication_post_plan_pkey"))
                            .transform(atOnce -> new vn.caunoi.problem.PreconditionFailed())
                            .chain(saved -> audit.record(
                                    "planned",
                                    "communication-posts",
                                    agencyId,
                                    agencyId,
                                    before == null ? null : new PlanPosts(before),
                                    new PlanPosts(posts)));
                })
                .chain(() -> officers.posts(agencyId, today()))
                .map(rows -> rows.get(0).view()));
    }

    /** Records who fills a post. */
    @WithTransaction
    public Uni<OfficerView> record(UUID agencyId, RecordOfficer command) {
        return agencies.requireActing(agencyId).chain(agency -> {
            mail.require(command.email());
            Officer officer = Officer.recorded(agencyId, command, clock.instant(), caller.username());
            return officers.persistAndFlush(officer)
                    .onFailure(DatabaseConstraint.broken("officer_once_at_a_time"))
                    .transform(overlap -> new OfficersOverlap())
                    .chain(saved -> chronicle.tell("recorded", null, saved, agency));
        });
    }

    /** Replaces what is known of somebody, as last seen. */
    @WithTransaction
    public Uni<OfficerView> change(UUID id, long seen, RecordOfficer command) {
        return requireActing(id).chain(agency -> {
            mail.require(command.email());
            return officers.requireForChange(id).chain(officer -> {
                OfficerView before = chronicle.view(officer, agency);
                officer.change(seen, command);
                return flushed(officer, agency, "changed", before);
            });
        });
    }

    /** Ends somebody's time, as last seen. */
    @WithTransaction
    public Uni<OfficerView> end(UUID id, long seen, LocalDate lastDay) {
        return requireActing(id).chain(agency -> officers.requireForChange(id).chain(officer -> {
            OfficerView before = chronicle.view(officer, agency);
            officer.end(seen, lastDay);
            return flushed(officer, agency, "ended", before);
        }));
    }

    private Uni<OfficerView> flushed(Officer officer, AgencySummary agency, String action, OfficerView before) {
        return officers.flush()
                .onFailure(DatabaseConstraint.broken("officer_once_at_a_time"))
                .transform(overlap -> new OfficersOverlap())
                .chain(() -> chronicle.tell(action, before, officer, agency));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
