package vn.caunoi.local.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reads the realm file that the cluster imports and holds it to the rules a reviewer would forget one day. */
class RealmRulesTest {
    private static final Path FILE = DemoRealm.reviewedFile(Path.of(System.getProperty("caunoi.root")));
    private static final List<String> ROLES = List.of(
            "province-admin",
            "leader",
            "agency-editor",
            "agency-approver",
            "monitor",
            "spokesperson",
            "station-operator");

    private final JsonNode realm;

    RealmRulesTest() throws IOException {
        realm = new ObjectMapper().readTree(FILE.toFile());
    }

    @Test
    void allowsNoGrantThatShowsATokenOrAPasswordToTheWrongParty() {
        assertThat(clients()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("implicitFlowEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("publicClient").asBoolean(true)).isFalse();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).isFalse();
        });
    }

    @Test
    void demandsProofKeysWhereCodesAreUsed() {
        assertThat(clients())
                .filteredOn(client -> client.path("standardFlowEnabled").asBoolean())
                .extracting(client ->
                        client.at("/attributes/pkce.code.challenge.method").asText())
                .containsExactly("S256");
    }

    @Test
    void namesRedirectAddressesExactly() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.path("redirectUris").toString()).doesNotContain("*");
            assertThat(client.path("webOrigins").toString()).isEqualTo("[]");
            assertThat(client.at("/attributes/post.logout.redirect.uris").asText())
                    .doesNotContain("*", "+");
        });
        assertThat(client("caunoi-gateway").path("redirectUris").toString())
                .isEqualTo("[\"${PUBLIC_URL}/auth/callback\"]");
    }

    @Test
    void holdsNoSecretAndNoPerson() {
        assertThat(clients())
                .extracting(client -> client.path("secret").asText())
                .allMatch(secret -> secret.matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.has("users")).isFalse();
        assertThat(clients())
                .extracting(client -> client.path("clientId").asText())
                .doesNotContain("bench");
    }

    @Test
    void slowsDownGuessing() {
        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("passwordPolicy").asText()).contains("length(12)", "notUsername");
    }

    @Test
    void keepsTokensShortAndRefreshTokensSingle() {
        assertThat(realm.path("accessTokenLifespan").asInt()).isBetween(60, 300);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(3600);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isLessThanOrEqualTo(36000);
        assertThat(realm.path("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.path("refreshTokenMaxReuse").asInt(-1)).isZero();
    }

    @Test
    void remembersLoginsAndFailures() {
        assertThat(realm.path("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.path("eventsListeners").toString()).contains("jboss-logging");
        assertThat(realm.path("enabledEventTypes").toString()).contains("\"LOGIN\"", "\"LOGIN_ERROR\"", "\"LOGOUT\"");
        assertThat(realm.path("adminEventsEnabled").asBoolean()).isTrue();
    }

    @Test
    void speaksVietnameseFirst() {
        assertThat(realm.path("defaultLocale").asText()).isEqualTo("vi");
        assertThat(realm.path("supportedLocales").toString()).isEqualTo("[\"vi\",\"en\"]");
    }

    @Test
    void knowsTheRolesOfTheServicesAndNoOther() {
        assertThat(stream(realm.at("/roles/realm")))
                .extracting(role -> role.path("name").asText())
                .containsExactlyElementsOf(ROLES);
    }

    @Test
    void givesDemoAccountsOnlyRolesThatExist(@TempDir Path directory) throws IOException {
        Path merged = DemoRealm.write(FILE, directory.resolve("caunoi-realm.json"));

        JsonNode demo = new ObjectMapper().readTree(Files.readString(merged));

        assertThat(stream(demo.path("users")))
                .extracting(user -> user.path("username").asText())
                .containsExactly(
                        "service-account-bench",
                        "quantri",
                        "lanhdao",
                        "vhttdl",
                        "tuphap",
                        "phatngon",
                        "daixa",
                        "ubndxa");
        assertThat(stream(demo.path("users")).stream().flatMap(user -> stream(user.path("realmRoles")).stream()))
                .extracting(JsonNode::asText)
                .isSubsetOf(ROLES);
        assertThat(stream(demo.path("clients"))).hasSize(clients().size() + 1);
        assertThat(demo.path("bruteForceProtected")).isEqualTo(realm.path("bruteForceProtected"));
    }

    private List<JsonNode> clients() {
        return stream(realm.path("clients"));
    }

    private JsonNode client(String id) {
        return clients().stream()
                .filter(client -> client.path("clientId").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }
}
