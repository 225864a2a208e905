package vn.caunoi.gateway.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are: every HTTP client tidies a path up before it sends it. */
public final class RawRequest {
    private static final int PATIENCE_MILLIS = 10_000;

    private RawRequest() {}

    /** Sends a message and returns everything that comes back until the connection is closed. */
    public static String send(String message) {
        try (Socket socket = new Socket("localhost", GatewaySuite.port())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(message.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A GET of a target in whatever spelling. */
    public static String get(String target, String... headers) {
        return send("GET " + target + " HTTP/1.1\r\nHost: localhost:" + GatewaySuite.port() + "\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n") + "Connection: close\r\n\r\n");
    }

    /** The status of an answer; 0 when the server closed without one. */
    public static int status(String answer) {
        return answer.startsWith("HTTP/1.") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
