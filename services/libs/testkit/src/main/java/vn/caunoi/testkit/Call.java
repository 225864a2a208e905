package vn.caunoi.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A request to the application that runs under RestAssured's base address.
 *
 * <p>The matrices make ten thousand of them, so connections stay open and a body is parsed only where it is looked
 * into. RestAssured opens a connection for each and compiles a script to read a field of the answer.
 */
final class Call {
    private static final Duration LIMIT = Duration.ofMinutes(1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final String method;
    private final HttpRequest.Builder request;
    private HttpRequest.BodyPublisher body = HttpRequest.BodyPublishers.noBody();

    private Call(String method, String path) {
        this.method = method;
        this.request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .timeout(LIMIT);
    }

    /** @param path with its query, encoded */
    static Call of(String method, String path) {
        return new Call(method, path);
    }

    Call as(Tokens token) {
        return header("Authorization", "Bearer " + token.sign());
    }

    Call header(String name, String value) {
        request.setHeader(name, value);
        return this;
    }

    Call json(String content) {
        return body("application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    Call body(String contentType, byte[] content) {
        body = HttpRequest.BodyPublishers.ofByteArray(content);
        return header("Content-Type", contentType);
    }

    Answer send() {
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.method(method, body).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String body) {

        /** The header of this name, empty when there is none. */
        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        /** The code of a problem document, empty when it has none. */
        String code() {
            try {
                return JSON.readTree(body).path("code").asText();
            } catch (JsonProcessingException e) {
                throw new AssertionError("not JSON: " + body, e);
            }
        }
    }
}
