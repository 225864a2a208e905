package vn.caunoi.gateway.suite;

import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetServerOptions;
import io.vertx.core.net.NetSocket;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What stands before the gateways in a cluster: it speaks TLS with browsers and chooses the instance. */
final class TlsEdge implements AutoCloseable {
    private static final String PASSWORD = "test-only";

    private final Vertx vertx = Vertx.vertx();
    private final NetClient gateways = vertx.createNetClient();
    private final Set<NetSocket> open = ConcurrentHashMap.newKeySet();
    private volatile int target;

    private TlsEdge() {}

    /** Listens on this port of localhost, with a certificate that this JVM trusts from now on. */
    static TlsEdge start(int port, Path directory) throws IOException, InterruptedException {
        Path keys = directory.resolve("edge.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "edge",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys.toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (keytool.waitFor() != 0) {
            throw new IOException("no certificate could be made");
        }
        System.setProperty("javax.net.ssl.trustStore", keys.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", PASSWORD);
        TlsEdge edge = new TlsEdge();
        edge.vertx
                .createNetServer(new NetServerOptions()
                        .setSsl(true)
                        .setKeyCertOptions(
                                new PfxOptions().setPath(keys.toString()).setPassword(PASSWORD)))
                .connectHandler(edge::passOn)
                .listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
        return edge;
    }

    private void passOn(NetSocket browser) {
        browser.pause();
        open.add(browser);
        browser.closeHandler(closed -> open.remove(browser));
        gateways.connect(target, "localhost")
                .onSuccess(gateway -> {
                    browser.pipeTo(gateway);
                    gateway.pipeTo(browser);
                })
                .onFailure(away -> browser.close());
    }

    /** The instance that gets what comes from now on. */
    void sendTo(Instance instance) {
        target = instance.port();
        // A connection that is kept would lead to the old one.
        List.copyOf(open).forEach(browser -> browser.close()
                .toCompletionStage()
                .toCompletableFuture()
                .join());
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
