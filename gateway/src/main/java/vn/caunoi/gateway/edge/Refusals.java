package vn.caunoi.gateway.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import vn.caunoi.problem.Problem;
import vn.caunoi.problem.StatusTable;

/** Writes refusals as problem documents (RFC 9457), in the form the services use. */
@Singleton
public final class Refusals {
    private static final String RETRY_SECONDS = "5";

    private final ObjectMapper json;
    private final UnwantedBody body;

    @Inject
    Refusals(ObjectMapper json, UnwantedBody body) {
        this.json = json;
        this.body = body;
    }

    /** Ends the request with this refusal; does nothing but reset the stream when an answer is already on its way. */
    public void answer(Exchange exchange, Refusal refusal) {
        exchange.refusal(refusal);
        HttpServerResponse response = exchange.context().response();
        if (response.ended() || response.closed()) {
            return;
        }
        if (response.headWritten()) {
            response.reset();
            return;
        }
        body.drain(exchange.request());
        if (refusal.passes()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        if (refusal == Refusal.UNAUTHENTICATED) {
            response.putHeader("WWW-Authenticate", "Bearer");
        }
        response.setStatusCode(refusal.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(document(exchange, refusal));
    }

    /** The problem document alone, for an answer that is put together elsewhere. */
    public Buffer document(Exchange exchange, Refusal refusal) {
        // A path that was refused for its spelling is not repeated.
        String instance =
                refusal == Refusal.ODD_PATH ? null : exchange.request().path();
        Problem problem = new Problem(
                Problem.typeOf(refusal.code()),
                StatusTable.titleOf(refusal.code()),
                refusal.status(),
                refusal.detail(),
                instance,
                refusal.code(),
                List.of(),
                exchange.correlation().traceId());
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
