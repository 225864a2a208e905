package vn.caunoi.gateway.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.Exchange;

/**
 * A file that is small and asked for often, read once at the start.
 *
 * @param etag hash of the content
 */
record ClassPathFile(Buffer content, String etag) {

    /** Returns null when there is no such file. */
    static @Nullable ClassPathFile read(String name) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new ClassPathFile(Buffer.buffer(bytes), '"' + HexFormat.of().formatHex(hash, 0, 16) + '"');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void send(Exchange exchange, String contentType) {
        HttpServerResponse response = exchange.context().response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, contentType).putHeader(HttpHeaders.ETAG, etag);
        if (etag.equals(exchange.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end();
        } else {
            // The buffer is shared, and writing would move its reader index.
            response.end(content.slice());
        }
    }
}
