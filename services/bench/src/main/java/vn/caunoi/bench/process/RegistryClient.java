package vn.caunoi.bench.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody at one instance of the registry; anything but a 2xx ends the benchmark. */
public final class RegistryClient {

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Instance registry;
    private final String token;

    public RegistryClient(Instance registry, String token) {
        this.registry = registry;
        this.token = token;
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(registry.url() + "/api/registry/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .timeout(LIMIT);
    }

    public HttpClient http() {
        return http;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return sent(request(path).build());
    }

    public HttpResponse<String> post(String path, String etag, String body) throws IOException, InterruptedException {
        return sent(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> sent(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + ": " + response.statusCode() + " " + response.body());
        }
        return response;
    }
}
