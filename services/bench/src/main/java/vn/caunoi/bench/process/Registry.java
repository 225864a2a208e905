package vn.caunoi.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import vn.caunoi.local.start.FeedKeys;
import vn.caunoi.servers.KafkaServer;
import vn.caunoi.servers.PostgresServer;

/** The built registry with a database of its own. */
public final class Registry {

    public static final String DATABASE = "registry";

    private final Application application;
    private final Map<String, String> environment;
    private final Path folder;

    private Registry(Application application, Map<String, String> environment, Path folder) {
        this.application = application;
        this.environment = environment;
        this.folder = folder;
    }

    /** Creates its database. It trusts nobody's token until it is told to. */
    public static Registry prepared(Path root, PostgresServer postgres, KafkaServer kafka, Path folder)
            throws IOException, InterruptedException {
        Application application = Application.of(root, "services/registry");
        application.createDatabase(postgres, DATABASE);
        Map<String, String> environment = Application.environment(postgres, DATABASE);
        environment.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        environment.put("REGISTRY_FEED_KEYS", FeedKeys.keptIn(folder.resolve("feed-keys.json")));
        environment.put("CONTACT_LINK_SECRET", "a-secret-of-the-benchmark-with-32-characters");
        environment.put("OIDC_ISSUER", "http://localhost/realms/nobody");
        environment.put("OIDC_JWKS_URL", "http://localhost:9/nobody");
        return new Registry(application, environment, folder);
    }

    /** The same with these variables set too. */
    public Registry with(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(variables);
        return new Registry(application, all, folder);
    }

    /** The same, which trusts these tokens. */
    public Registry trusting(Tokens tokens) throws IOException {
        return with(Map.of("OIDC_ISSUER", Tokens.ISSUER, "OIDC_JWKS_URL", tokens.publish(folder)));
    }

    /** Runs an instance on any core. */
    public Instance start(String name, int port) {
        return application.start(name, port, environment, folder);
    }

    /** The same on the second core alone. */
    public Instance startPinned(String name, int port) {
        return application.startPinned(name, port, environment, folder);
    }
}
