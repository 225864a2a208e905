package vn.caunoi.registry.channel;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class ChannelResourceTest {

    private static final String CHANNELS = "/api/registry/v1/channels";

    @Test
    void isPublicWhileItIsUsed() {
        String agency = "ubnd-xa-le-loi";
        String id = announce(editorOf(agency), agency, Map.of("address", "https://leloi.laichau.gov.vn/"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .body("address", equalTo("https://leloi.laichau.gov.vn"))
                .extract()
                .path("id");
        announce(
                        editorOf(agency),
                        agency,
                        Map.of(
                                "kind", "SMS_SENDER",
                                "address", "XALELOI",
                                "activeFrom", "2025-07-01",
                                "activeTo", "2025-12-31"))
                .statusCode(201);

        ofAgency(agency, null).body("items.id", equalTo(List.of(id)));
        ofAgency(agency, "2025-10-01").body("items.kind", equalTo(List.of("PORTAL", "SMS_SENDER")));
        ofAgency(agency, "2025-06-30").body("items", hasSize(0));

        end(editorOf(agency), id, 0, "2026-01-31").statusCode(200).body("active", equalTo(false));
        ofAgency(agency, null).body("items", hasSize(0));
        editorOf(agency).get(CHANNELS).then().statusCode(200).body("total", equalTo(2));
    }

    @Test
    void belongsToOneAgencyAtATime() {
        announce(admin(), "ubnd-xa-hong-thu", Map.of("address", "https://hongthu.laichau.gov.vn"))
                .statusCode(201);

        announce(admin(), "ubnd-xa-tua-sin-chai", Map.of("address", "https://HongThu.laichau.gov.vn/"))
                .statusCode(409)
                .body("code", equalTo("channel-taken"))
                .body("errors[0].pointer", equalTo("/address"));
    }

    @ParameterizedTest
    @CsvSource({
        "PORTAL, http://nama.laichau.gov.vn",
        "ZALO, https://zalo.me.evil.example/12345",
        "FACEBOOK, https://evil.example/vidu",
        "SMS_SENDER, 0912345678"
    })
    void refusesAddressesOfAnotherKind(String kind, String address) {
        announce(admin(), "ubnd-xa-nam-ma", Map.of("kind", kind, "address", address))
                .statusCode(422)
                .body("code", equalTo("channel-address-refused"))
                .body("errors[0].pointer", equalTo("/address"));
    }

    @Test
    void refusesMarkupAndPeriodsThatEndBeforeTheyBegin() {
        announce(admin(), "ubnd-xa-nam-ma", Map.of("name", "<b>Cổng</b>"))
                .statusCode(400)
                .body("errors[0].code", equalTo("no-markup"));
        announce(admin(), "ubnd-xa-nam-ma", Map.of("activeTo", "2025-01-01"))
                .statusCode(422)
                .body("code", equalTo("period-inverted"));
    }

    @Test
    void isChangedByItsOwnAgencyOnlyAndOnlyAsLastSeen() {
        String agency = "ubnd-xa-pu-sam-cap";
        Map<String, Object> command = command(Map.of("address", "https://pusamcap.laichau.gov.vn"));
        String id = announce(editorOf(agency), agency, command)
                .statusCode(201)
                .extract()
                .path("id");

        for (String body : List.of("{", "{\"unknown\":1}")) {
            RequestSpecification stranger = editorOf("so-tu-phap")
                    .contentType(ContentType.JSON)
                    .header("If-Match", "\"0\"")
                    .body(body);
            stranger.put(CHANNELS + "/" + id).then().statusCode(403).body("code", equalTo("not-your-agency"));
            stranger.post(CHANNELS + "/" + id + "/end").then().statusCode(403);
            stranger.post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/channels")
                    .then()
                    .statusCode(403);
            stranger.put(CHANNELS + "/" + UUID.randomUUID())
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("channel-not-found"));
        }
        command.put("name", "Cổng mới");
        change(editorOf(agency), id, 0, command).statusCode(200).body("name", equalTo("Cổng mới"));
        change(editorOf(agency), id, 0, command).statusCode(412).body("code", equalTo("stale-version"));
        editorOf("so-tu-phap")
                .queryParam("agency", Agencies.id(agency))
                .get(CHANNELS)
                .then()
                .statusCode(403);
        editorOf(agency)
                .get(CHANNELS)
                .then()
                .body("items.agencyId", everyItem(equalTo(Agencies.id(agency).toString())));
    }

    private static ValidatableResponse announce(
            RequestSpecification who, String agency, Map<String, ? extends Object> changes) {
        return who.contentType(ContentType.JSON)
                .body(command(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/channels")
                .then();
    }

    private static ValidatableResponse change(
            RequestSpecification who, String id, int version, Map<String, Object> command) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(command)
                .put(CHANNELS + "/" + id)
                .then();
    }

    private static ValidatableResponse end(RequestSpecification who, String id, int version, String lastDay) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("lastDay", lastDay))
                .post(CHANNELS + "/" + id + "/end")
                .then();
    }

    private static ValidatableResponse ofAgency(String agency, @org.jspecify.annotations.Nullable String asAt) {
        RequestSpecification request = given();
        if (asAt != null) {
            request.queryParam("asAt", asAt);
        }
        return request.get("/api/registry/v1/agencies/" + Agencies.id(agency) + "/channels")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> command(Map<String, ? extends Object> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind", "PORTAL",
                "name", "Trang thông tin điện tử",
                "address", "https://vidu.laichau.gov.vn",
                "documentNumber", "12/TB-UBND",
                "announcedOn", "2025-07-01",
                "activeFrom", "2025-07-01"));
        command.putAll(changes);
        return command;
    }
}
