package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.caunoi.registry.agency.NotYourAgency;
import vn.caunoi.registry.attachment.OwnsAttachments;

/**
 * Files of a request: what the citizen handed in, and what the office answers with. They may show who asks, so only
 * those who handle the request see them, and nothing is added or taken away once it is closed.
 */
@ApplicationScoped
class InformationFiles implements OwnsAttachments {

    static final String KIND = "INFORMATION_REQUEST";

    private final RequestRepository requests;
    private final Handling handling;

    @Inject
    InformationFiles(RequestRepository requests, Handling handling) {
        this.requests = requests;
        this.handling = handling;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Uni<Void> requireReading(UUID matter) {
        return handled(matter).replaceWithVoid();
    }

    @Override
    public Uni<UUID> requireChanging(UUID matter) {
        return handled(matter).invoke(InformationRequest::requireOpen).map(InformationRequest::agencyId);
    }

    private Uni<InformationRequest> handled(UUID id) {
        return requests.requireRow(id).map(row -> {
            if (!handling.handles(row.agencySlug())) {
                throw new NotYourAgency();
            }
            return row.request();
        });
    }
}
