package vn.caunoi.registry.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.vertx.MultiHelper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** The body of a request piece by piece; the next one is asked for when the last one was taken. */
final class UploadBody {
    private UploadBody() {}

    /** Fails with {@link UploadBroken} when the sender leaves. */
    static Multi<byte[]> of(HttpServerRequest request) {
        return MultiHelper.toMulti(request).map(Buffer::getBytes).onFailure().transform(broken -> new UploadBroken());
    }

    /**
     * Lets the rest of a body pass that nobody wants any more, so that the answer arrives and the connection can be
     * used again. The gateway bounds how much that is; whoever sends on without end is cut off.
     */
    static void drain(HttpServerRequest request, long atMost) {
        if (request.isEnded()) {
            return;
        }
        long[] left = {atMost};
        request.handler(buffer -> {
            left[0] -= buffer.length();
            if (left[0] < 0) {
                request.connection().close();
            }
        });
        request.resume();
    }
}
