package vn.caunoi.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import vn.caunoi.local.realm.DemoRealm;
import vn.caunoi.local.settings.Component;
import vn.caunoi.local.settings.Settings;

/** Speaks to the suite through its gateway, as any program would: with a token of its own. */
final class ApiClient {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final String base;
    private final String token;

    ApiClient(Settings settings) throws IOException, InterruptedException {
        this.base = settings.url(Component.GATEWAY);
        this.token = token(settings.url(Component.KEYCLOAK));
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return exchange(request(path).GET());
    }

    JsonNode post(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return exchange(json(path).POST(bytes(body)));
    }

    /** @param version the one that was read before */
    JsonNode post(String path, int version, Map<String, ?> body) throws IOException, InterruptedException {
        return exchange(json(path).header("If-Match", "\"" + version + "\"").POST(bytes(body)));
    }

    JsonNode put(String path, Map<String, ?> body) throws IOException, InterruptedException {
        return exchange(json(path).PUT(bytes(body)));
    }

    private HttpRequest.Builder json(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher bytes(Map<String, ?> body) throws IOException {
        return HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private String token(String keycloak) throws IOException, InterruptedException {
        URI address = URI.create(keycloak + "/realms/" + DemoRealm.NAME + "/protocol/openid-connect/token");
        JsonNode answer = exchange(HttpRequest.newBuilder(address)
                .timeout(LIMIT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=bench&client_secret=" + DemoRealm.BENCH_SECRET)));
        return answer.path("access_token").asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private JsonNode exchange(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpRequest built = request.build();
        HttpResponse<String> answer = http.send(built, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException("%s %s answered %d: %s"
                    .formatted(built.method(), built.uri().getPath(), answer.statusCode(), answer.body()));
        }
        return JSON.readTree(answer.body());
    }
}
