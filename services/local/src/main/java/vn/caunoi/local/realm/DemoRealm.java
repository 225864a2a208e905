package vn.caunoi.local.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import vn.caunoi.servers.Directories;
import vn.caunoi.servers.ServerFailed;

/** The demo realm as one file that Keycloak imports. */
public final class DemoRealm {
    /** Name of the realm, part of every issuer. */
    public static final String NAME = "caunoi";

    /** Secret of the gateway's client, known to everybody and therefore only for this machine. */
    public static final String GATEWAY_SECRET = "caunoi-gateway-secret";

    /** Secret of the client that loads demo data and drives load tests. */
    public static final String BENCH_SECRET = "bench-secret";

    /** Secret of the client that reads the national feed. */
    public static final String PRESS_BUREAU_SECRET = "press-bureau-secret";

    private static final ObjectMapper JSON = new ObjectMapper();

    private DemoRealm() {}

    /** Where the reviewed file lies in a working copy. */
    public static Path reviewedFile(Path root) {
        return root.resolve("k8s/base/keycloak/caunoi-realm.json");
    }

    /** Writes the reviewed realm with the demo accounts added, and returns the file. */
    public static Path write(Path reviewed, Path target) {
        try (InputStream demo = DemoRealm.class.getResourceAsStream("demo-realm.json")) {
            JsonNode merged = merge(
                    JSON.readTree(reviewed.toFile()), JSON.readTree(Objects.requireNonNull(demo, "demo-realm.json")));
            Directories.createFor(target);
            return Files.write(target, JSON.writeValueAsBytes(merged));
        } catch (IOException e) {
            throw new ServerFailed(
                    "The demo realm cannot be written to %s: %s.".formatted(target, Directories.reason(e)), e);
        }
    }

    /** What the placeholders of the reviewed file stand for on this machine. */
    public static Map<String, String> environment(String publicUrl) {
        return Map.of(
                "PUBLIC_URL", publicUrl,
                "CAUNOI_GATEWAY_SECRET", GATEWAY_SECRET,
                "PRESS_BUREAU_SECRET", PRESS_BUREAU_SECRET);
    }

    /** Lists are appended to, everything else is replaced. */
    private static JsonNode merge(JsonNode base, JsonNode addition) {
        ObjectNode merged = base.deepCopy();
        addition.properties().forEach(field -> {
            if (field.getValue() instanceof ArrayNode list) {
                merged.withArray(field.getKey()).addAll(list);
            } else {
                merged.set(field.getKey(), field.getValue());
            }
        });
        return merged;
    }
}
