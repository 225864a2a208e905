package vn.caunoi.registry.attachment;

import java.util.UUID;

/** What the trail says of a file: enough to recognise it, were it shown elsewhere. */
record AttachedFile(String ownerKind, UUID ownerId, AttachmentView file) {

    static AttachedFile of(Attachment attachment) {
        return new AttachedFile(attachment.ownerKind(), attachment.ownerId(), attachment.view());
    }
}
