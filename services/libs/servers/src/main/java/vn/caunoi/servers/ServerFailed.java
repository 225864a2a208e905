package vn.caunoi.servers;

import org.jspecify.annotations.Nullable;

/**
 * A server could not be prepared, started or reached. The message is one sentence for the person at the terminal, with
 * the file that tells more; it never heals by waiting, somebody has to change something first.
 */
public final class ServerFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
