package vn.caunoi.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.caunoi.servers.KeycloakServer;
import vn.caunoi.servers.PostgresServer;

/** Logs in to a real Keycloak with the realm of the suite and looks at what services will see. */
class LoginTest {
    private static final String PUBLIC_URL = "http://localhost:8080";
    private static final String CALLBACK = PUBLIC_URL + "/auth/callback";
    private static final String VERIFIER = "a-verifier-long-enough-for-the-rules-of-rfc-7636";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path directory;

    private static PostgresServer postgres;
    private static KeycloakServer keycloak;

    @BeforeAll
    static void start() {
        postgres = PostgresServer.temporary().start();
        postgres.createDatabase("keycloak", "secret");
        Path reviewed = DemoRealm.reviewedFile(Path.of(System.getProperty("caunoi.root")));
        keycloak = KeycloakServer.at(directory.resolve("keycloak"))
                .database(postgres, "keycloak", "secret")
                .realm(DemoRealm.write(reviewed, directory.resolve("caunoi-realm.json")))
                .environment(DemoRealm.environment(PUBLIC_URL))
                .start();
    }

    @AfterAll
    static void stop() {
        keycloak.close();
        postgres.close();
    }

    @Test
    void givesAPersonTheClaimsThatServicesRead() throws Exception {
        JsonNode tokens = tokens(new Browser(), "ubndxa");

        JsonNode access = claims(tokens.path("access_token").asText());

        assertThat(access.path("iss").asText()).isEqualTo(keycloak.issuer("caunoi"));
        assertThat(access.path("aud").asText()).isEqualTo("caunoi-api");
        assertThat(access.path("preferred_username").asText()).isEqualTo("ubndxa");
        assertThat(access.path("name").asText()).isEqualTo("Giàng Thị Mẫu Ủy Ban");
        assertThat(access.path("agency").asText()).isEqualTo("ubnd-xa-binh-lu");
        assertThat(access.path("groups"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("agency-editor", "agency-approver", "spokesperson");
        assertThat(access.has("realm_access")).isFalse();
        JsonNode id = claims(tokens.path("id_token").asText());
        assertThat(id.path("agency").asText()).isEqualTo("ubnd-xa-binh-lu");
        assertThat(id.path("groups")).hasSize(3);
    }

    @Test
    void usesARefreshTokenOnce() throws Exception {
        Browser browser = new Browser();
        String refresh = tokens(browser, "phatngon").path("refresh_token").asText();

        HttpResponse<String> first = refresh(browser, refresh);
        HttpResponse<String> second = refresh(browser, refresh);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(second.body()).contains("invalid_grant");
    }

    @Test
    void showsTheLoginPageInVietnameseUnlessAskedForEnglish() throws Exception {
        assertThat(new Browser().get(authorisation(Map.of())).body())
                .contains("Đăng nhập")
                .contains("lang=\"vi\"");
        assertThat(new Browser().get(authorisation(Map.of("ui_locales", "en"))).body())
                .contains("Sign In");
    }

    @Test
    void refusesACodeFlowWithoutProofKey() throws Exception {
        HttpResponse<String> answer =
                new Browser().get(authorisation(Map.of("code_challenge", "", "code_challenge_method", "")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .startsWith(CALLBACK)
                .contains("error=invalid_request");
    }

    @Test
    void refusesAnyOtherRedirectAddress() throws Exception {
        HttpResponse<String> answer = new Browser().get(authorisation(Map.of("redirect_uri", CALLBACK + "/x")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void refusesAPasswordThatAClientCollected() throws Exception {
        HttpResponse<String> answer = new Browser()
                .post(
                        endpoint("token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", "caunoi-gateway",
                                "client_secret", DemoRealm.GATEWAY_SECRET,
                                "username", "phatngon",
                                "password", "caunoi"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("unauthorized_client");
    }

    @Test
    void givesThePressBureauItsScopeOnlyWhenAskedForAndNoRole() throws Exception {
        JsonNode plain = clientToken("press-bureau", "press-bureau-secret", "");
        JsonNode feed = clientToken("press-bureau", "press-bureau-secret", "registry:feed");

        assertThat(plain.path("aud").asText()).isEqualTo("caunoi-api");
        assertThat(plain.has("groups")).isFalse();
        assertThat(scopes(plain)).doesNotContain("registry:feed");
        assertThat(scopes(feed)).contains("registry:feed");
    }

    @Test
    void givesTheBenchClientRolesAndAgency() throws Exception {
        JsonNode bench = clientToken("bench", DemoRealm.BENCH_SECRET, "");

        assertThat(bench.path("groups")).extracting(JsonNode::asText).contains("province-admin", "monitor");
        assertThat(bench.path("agency").asText()).isEqualTo("ubnd-tinh");
        assertThat(bench.path("aud").asText()).isEqualTo("caunoi-api");
    }

    private static JsonNode tokens(Browser browser, String user) throws Exception {
        HttpResponse<String> answer = browser.logIn(browser.get(authorisation(Map.of())), user, "caunoi");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        Matcher code = Pattern.compile("[?&]code=([^&]+)")
                .matcher(answer.headers().firstValue("Location").orElse(""));
        assertThat(code.find()).isTrue();
        HttpResponse<String> tokens = browser.post(
                endpoint("token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "caunoi-gateway",
                        "client_secret",
                        DemoRealm.GATEWAY_SECRET,
                        "redirect_uri",
                        CALLBACK,
                        "code_verifier",
                        VERIFIER,
                        "code",
                        code.group(1)));
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        return JSON.readTree(tokens.body());
    }

    private static HttpResponse<String> refresh(Browser browser, String token) throws Exception {
        return browser.post(
                endpoint("token"),
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        "caunoi-gateway",
                        "client_secret",
                        DemoRealm.GATEWAY_SECRET,
                        "refresh_token",
                        token));
    }

    private static JsonNode clientToken(String id, String secret, String scope) throws Exception {
        Map<String, String> form = new HashMap<>(
                Map.of("grant_type", "client_credentials", "client_id", id, "client_secret", secret, "scope", scope));
        form.values().removeIf(String::isEmpty);
        HttpResponse<String> answer = new Browser().post(endpoint("token"), form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return claims(JSON.readTree(answer.body()).path("access_token").asText());
    }

    private static List<String> scopes(JsonNode claims) {
        return List.of(claims.path("scope").asText().split(" "));
    }

    private static JsonNode claims(String token) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String authorisation(Map<String, String> changes) throws Exception {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> query = new HashMap<>(Map.of(
                "response_type", "code",
                "client_id", "caunoi-gateway",
                "redirect_uri", CALLBACK,
                "scope", "openid",
                "state", "some-state",
                "code_challenge_method", "S256",
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge)));
        query.putAll(changes);
        query.values().removeIf(String::isEmpty);
        return endpoint("auth") + "?" + Browser.encode(query);
    }

    private static String endpoint(String name) {
        return keycloak.issuer("caunoi") + "/protocol/openid-connect/" + name;
    }
}
