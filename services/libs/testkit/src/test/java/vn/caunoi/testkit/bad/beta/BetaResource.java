package vn.caunoi.testkit.bad.beta;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** Breaks rules 8, 9 and 10. */
class BetaResource {
    @Nullable
    Producer<String, String> producer;

    @GET
    Response get() {
        return Response.ok().build();
    }
}
