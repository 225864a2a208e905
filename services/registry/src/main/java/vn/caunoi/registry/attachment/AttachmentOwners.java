package vn.caunoi.registry.attachment;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The kinds of matters that have files. */
@ApplicationScoped
class AttachmentOwners {
    private final List<OwnsAttachments> owners;

    @Inject
    AttachmentOwners(@All List<OwnsAttachments> owners) {
        this.owners = owners;
    }

    /**
     * Whoever decides about files of this kind of matter.
     *
     * @throws MatterKindUnknown when nobody does
     */
    OwnsAttachments require(String kind) {
        return owners.stream()
                .filter(owner -> owner.kind().equals(kind))
                .findFirst()
                .orElseThrow(MatterKindUnknown::new);
    }
}
