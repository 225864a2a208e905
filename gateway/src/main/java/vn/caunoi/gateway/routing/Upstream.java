package vn.caunoi.gateway.routing;

import java.net.URI;

/** Address of a service. Only what the operator configured can ever be one, never anything from a request. */
record Upstream(String host, int port, boolean tls) {
    /** @throws IllegalArgumentException unless the address is http(s)://host[:port] */
    static Upstream of(URI address) {
        boolean tls = "https".equals(address.getScheme());
        if (address.getHost() == null || !(tls || "http".equals(address.getScheme()))) {
            throw new IllegalArgumentException("an upstream looks like http://host:port");
        }
        int port = address.getPort();
        return new Upstream(address.getHost(), port > 0 ? port : tls ? 443 : 80, tls);
    }
}
