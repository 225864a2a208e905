package vn.caunoi.registry.attachment;

import vn.caunoi.problem.BadInput;

/** The sender has left before all of the file was there. */
final class UploadBroken extends BadInput {
    private static final long serialVersionUID = 1L;

    UploadBroken() {
        super("upload-broken", "The file did not arrive as a whole.");
    }
}
