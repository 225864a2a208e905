package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.caunoi.registry.attachment.OwnsAttachments;

/** Files of a question: what the press sent and what it was answered with. Nothing is added once it is closed. */
@ApplicationScoped
class EnquiryFiles implements OwnsAttachments {

    private final EnquiryService enquiries;

    @Inject
    EnquiryFiles(EnquiryService enquiries) {
        this.enquiries = enquiries;
    }

    @Override
    public String kind() {
        return "ENQUIRY";
    }

    @Override
    public Uni<Void> requireReading(UUID matter) {
        return enquiries.get(matter).replaceWithVoid();
    }

    @Override
    public Uni<UUID> requireChanging(UUID matter) {
        return enquiries.requireWorking(matter);
    }
}
