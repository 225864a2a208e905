package vn.caunoi.registry.attachment;

import vn.caunoi.problem.NotFound;

/** No file has this id, or it has not arrived as a whole. */
final class AttachmentNotFound extends NotFound {
    private static final long serialVersionUID = 1L;

    AttachmentNotFound() {
        super("attachment-not-found", "No file has this id.");
    }
}
