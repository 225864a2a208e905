package vn.caunoi.registry.conference;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.caunoi.registry.attachment.OwnsAttachments;

/** Materials of conferences: proofs beforehand, releases, recordings and signed minutes afterwards. */
@ApplicationScoped
class ConferenceFiles implements OwnsAttachments {
    private final ConferenceService conferences;
    private final ConferenceRepository rows;

    @Inject
    ConferenceFiles(ConferenceService conferences, ConferenceRepository rows) {
        this.conferences = conferences;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return "CONFERENCE";
    }

    @Override
    public Uni<Void> requireReading(UUID matter) {
        return conferences.requireInsight(matter);
    }

    @Override
    public Uni<UUID> requireChanging(UUID matter) {
        return conferences.requireActing(matter).chain(agency -> rows.requireRow(matter)
                .invoke(row -> row.conference().requireAlive())
                .replaceWith(agency.id()));
    }
}
