package vn.caunoi.registry.receipt;

import io.vertx.core.http.HttpServerRequest;

/** Where a request came from. */
public record ClientAddress(String text) {

    /** The gateway says where the request came from, and lets nobody else say so. */
    public static ClientAddress of(HttpServerRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return new ClientAddress(forwarded == null ? request.remoteAddress().hostAddress() : forwarded);
    }

    /** Says nothing: an address has no place in a log. */
    @Override
    public String toString() {
        return "ClientAddress";
    }
}
