package vn.caunoi.gateway.web;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.caunoi.gateway.edge.Exchange;

/** {@code /openapi/<service>.yaml}: the committed API documents, as they were when this gateway was built. */
@Singleton
public final class OpenApiDocuments {
    private static final List<String> SERVICES =
            List.of("registry", "consultation", "broadcast", "monitoring", "gateway");

    private final Map<String, ClassPathFile> documents = new HashMap<>();

    @Inject
    OpenApiDocuments() {
        for (String service : SERVICES) {
            ClassPathFile file = ClassPathFile.read("openapi/" + service + ".yaml");
            if (file != null) {
                documents.put("/openapi/" + service + ".yaml", file);
            }
        }
    }

    /** Returns false when there is no such document. */
    public boolean handle(Exchange exchange) {
        @Nullable ClassPathFile file = documents.get(exchange.request().path());
        if (file == null) {
            return false;
        }
        exchange.route("/openapi");
        exchange.context().response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        file.send(exchange, "application/yaml");
        return true;
    }
}
