package vn.caunoi.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerTest {
    private static final String REALM =
            """
            {"realm": "probe", "enabled": true, "displayName": "${PROBE_NAME}",
             "clients": [{"clientId": "robot", "enabled": true, "secret": "${PROBE_SECRET}",
                          "serviceAccountsEnabled": true, "standardFlowEnabled": false}]}
            """;

    @TempDir
    Path directory;

    @Test
    void importsARealmWithValuesFromTheEnvironmentAndKeepsItAfterKill() throws Exception {
        Path realm = Files.writeString(directory.resolve("probe-realm.json"), REALM);
        try (PostgresServer postgres = PostgresServer.temporary().start()) {
            postgres.createDatabase("keycloak", "secret");
            try (KeycloakServer server = KeycloakServer.at(directory.resolve("keycloak"))
                    .database(postgres, "keycloak", "secret")
                    .realm(realm)
                    .environment(Map.of("PROBE_NAME", "Thử", "PROBE_SECRET", "robot-secret"))
                    .start()) {
                assertThat(token(server, "robot-secret").statusCode()).isEqualTo(200);
                assertThat(token(server, "wrong").statusCode()).isEqualTo(401);
                server.kill();
                assertThat(server.process().isAlive()).isFalse();
                server.restart();
                assertThat(token(server, "robot-secret").statusCode()).isEqualTo(200);
            }
        }
    }

    private static HttpResponse<String> token(KeycloakServer server, String secret) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(server.issuer("probe") + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=robot&client_secret=" + secret))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
