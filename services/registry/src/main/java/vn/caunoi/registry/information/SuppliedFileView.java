package vn.caunoi.registry.information;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.caunoi.registry.attachment.AttachmentView;

/**
 * A file that was part of an answer; says nothing of who added it.
 *
 * @param mediaType what its content is
 * @param size in bytes
 * @param sha256 in hexadecimal, so that everybody can see that nothing was changed
 */
@Schema(name = "SuppliedFile")
public record SuppliedFileView(UUID id, String fileName, String mediaType, long size, String sha256) {

    static SuppliedFileView of(AttachmentView file) {
        return new SuppliedFileView(file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256());
    }
}
