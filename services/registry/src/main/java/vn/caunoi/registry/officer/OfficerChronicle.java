package vn.caunoi.registry.officer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.feed.FeedAgency;
import vn.caunoi.registry.feed.FeedDecision;
import vn.caunoi.registry.feed.FeedLedger;
import vn.caunoi.registry.feed.FeedOfficer;
import vn.caunoi.registry.feed.RecordKind;

/** What is told of an officer: to the own agency's staff, to the trail of changes, and to the nation. */
@ApplicationScoped
class OfficerChronicle {

    /** The post in the words of the directive that made it a function of every agency. */
    private static final String POST = "Cán bộ đầu mối truyền thông chính sách";

    private static final String ENTITY = "communication-officer";

    private final FeedLedger feed;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    OfficerChronicle(FeedLedger feed, AuditTrail audit, Clock clock) {
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Tells a change, inside its transaction. */
    Uni<OfficerView> tell(String action, @Nullable OfficerView before, Officer officer, AgencySummary agency) {
        OfficerView after = view(officer, agency);
        return tellNation(officer, agency)
                .chain(() -> audit.record(action, ENTITY, officer.id(), agency.id(), before, after))
                .replaceWith(after);
    }

    /** Tells that somebody who was to begin later never will. */
    Uni<Void> tellGone(Officer officer, OfficerView before, AgencySummary agency) {
        return feed.remove(RecordKind.COMMUNICATION_OFFICER, officer.id())
                .chain(() -> audit.record("removed", ENTITY, officer.id(), agency.id(), before, null));
    }

    /** Tells the national feed alone. */
    Uni<Void> tellNation(Officer officer, AgencySummary agency) {
        return feed.put(RecordKind.COMMUNICATION_OFFICER, officer.id(), told(officer, agency));
    }

    OfficerView view(Officer officer, AgencySummary agency) {
        return OfficerView.of(officer, agency.name(), LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
    }

    private static FeedOfficer told(Officer officer, AgencySummary agency) {
        LocalDate lastDay = officer.activeTo();
        String number = officer.decisionNumber();
        LocalDate decidedOn = officer.decidedOn();
        return new FeedOfficer(
                new FeedAgency(agency.id(), agency.slug(), agency.name(), agency.unitCode()),
                POST,
                officer.personName(),
                officer.position(),
                officer.phone(),
                officer.email(),
                number == null
                        ? null
                        : new FeedDecision(number, decidedOn == null ? null : WorkingCalendar.startOf(decidedOn)),
                WorkingCalendar.startOf(officer.activeFrom()),
                lastDay == null ? null : WorkingCalendar.endOf(lastDay));
    }
}
