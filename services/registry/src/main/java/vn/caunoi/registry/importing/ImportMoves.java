package vn.caunoi.registry.importing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.audit.AuditTrail;
import vn.caunoi.registry.reorganisation.Belonging;
import vn.caunoi.registry.reorganisation.Handover;
import vn.caunoi.registry.reorganisation.MovesWithAgency;

/**
 * A list that was looked at and not yet written goes on with whoever takes over, to be looked at again: what it would
 * have done was judged for an agency that is no more. Where nobody takes over it is thrown away. What was written stays
 * the old agency's.
 */
@ApplicationScoped
class ImportMoves implements MovesWithAgency {

    private final ImportRepository imports;
    private final AgencyService agencies;
    private final AuditTrail audit;

    @Inject
    ImportMoves(ImportRepository imports, AgencyService agencies, AuditTrail audit) {
        this.imports = imports;
        this.agencies = agencies;
        this.audit = audit;
    }

    @Override
    public Uni<List<Belonging>> list(Handover handover) {
        return imports.openOf(handover.from()).map(open -> open.stream()
                .map(batch -> new Belonging(Belonging.Subject.IMPORT, batch.id(), batch.fileName(), handover.destiny()))
                .toList());
    }

    @Override
    public Uni<Void> move(Handover handover) {
        return imports.openOf(handover.from())
                .chain(open -> open.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : agencies.require(handover.from())
                                .chain(old -> InTurn.forEach(open, batch -> move(batch, old, handover.to()))));
    }

    private Uni<Void> move(ImportBatch batch, AgencySummary old, @Nullable UUID to) {
        ImportView before = ImportView.of(batch, old.name());
        if (to == null) {
            return imports.delete(batch)
                    .chain(() -> imports.flush())
                    .chain(() -> audit.record("removed", "import", batch.id(), old.id(), before, null));
        }
        batch.moveTo(to);
        return imports.flush()
                .chain(() -> agencies.require(to))
                .chain(heir ->
                        audit.record("moved", "import", batch.id(), to, before, ImportView.of(batch, heir.name())));
    }
}
