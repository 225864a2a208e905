package vn.caunoi.registry.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/** Open reports go on with the successor, which answers for the contacts from then on. */
@ApplicationScoped
class ReportMoves implements MovesWithAgency {

    private final ReportRepository reports;

    @Inject
    ReportMoves(ReportRepository reports) {
        this.reports = reports;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return reports.openOf(handover.from()).map(open -> open.stream()
                .map(report -> new Belonging(
                        Belonging.Subject.CONTACT_REPORT, report.id(), report.detail(), Belonging.Destiny.MOVES))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return handover.to() == null ? Uni.createFrom().voidItem() : reports.moveOpen(handover.from(), handover.to());
    }
}
