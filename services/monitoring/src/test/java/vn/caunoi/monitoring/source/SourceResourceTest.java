package vn.caunoi.monitoring.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.monitoring.Staff;
import vn.caunoi.monitoring.feed.FeedSite;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "monitoring")
class SourceResourceTest {

    private final FeedSite site = new FeedSite();

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void fetchesANewSourceByItself() {
        site.feed("/rss", FeedSite.rss("Chợ mới", "https://a.example.vn/" + UUID.randomUUID(), "Chợ họp sáng."));

        String id = add("/rss").then().statusCode(201).extract().path("id");

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> Staff.leader()
                .get("/sources/" + id)
                .then()
                .body("state", equalTo("OK"))
                .body("format", equalTo("RSS"))
                .body("articleCount", equalTo(1))
                .body("consecutiveFailures", equalTo(0)));
    }

    @Test
    void recordsABrokenFeedWithItsReasonAndGoesOn() {
        site.page("/broken", exchange -> FeedSite.send(exchange, 200, "<rss".getBytes(StandardCharsets.UTF_8)));
        site.feed("/good", FeedSite.rss("Tin", "https://b.example.vn/" + UUID.randomUUID(), "Tin."));
        String broken = add("/broken").path("id");
        String good = add("/good").path("id");

        Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            Staff.monitor()
                    .get("/sources/" + broken)
                    .then()
                    .body("state", equalTo("FAILING"))
                    .body("lastFailure.code", equalTo("malformed"));
            Staff.monitor().get("/sources/" + good).then().body("state", equalTo("OK"));
        });
        Staff.monitor()
                .get("/sources/" + broken + "/fetches")
                .then()
                .body("items.outcome", hasItem("FAILED"))
                .body("items.code", hasItem("malformed"));
    }

    @Test
    void fetchesOnDemandAndTellsHowItWent() {
        site.feed("/rss", FeedSite.rss("Tin", "https://c.example.vn/" + UUID.randomUUID(), "Tin."));
        String id = add("/rss").path("id");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> "OK"
                .equals(Staff.monitor().get("/sources/" + id).path("state")));

        site.page("/rss", exchange -> FeedSite.send(exchange, 503, new byte[0]));

        Staff.monitor()
                .post("/sources/" + id + "/fetches")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("FAILED"))
                .body("code", equalTo("asked-to-wait"))
                .body("httpStatus", equalTo(503));
    }

    @Test
    void refusesToFetchADisabledSource() {
        Response added = add("/none");
        disable(added);

        Staff.monitor()
                .post("/sources/" + added.path("id") + "/fetches")
                .then()
                .statusCode(409)
                .body("code", equalTo("source-disabled"));
    }

    @Test
    void fetchesDoNotMakeAnEditorsVersionStale() {
        site.feed("/rss", FeedSite.rss("Tin", "https://d.example.vn/" + UUID.randomUUID(), "Tin."));
        Response added = add("/rss");
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> "OK"
                .equals(Staff.monitor().get("/sources/" + added.path("id")).path("state")));

        disable(added).then().statusCode(200).body("state", equalTo("DISABLED")).body("version", greaterThan(0));
    }

    @Test
    void refusesAStaleVersion() {
        Response added = add("/none");
        disable(added);

        disable(added).then().statusCode(412).body("code", equalTo("stale-version"));
    }

    @Test
    void wantsToKnowWhichVersionWasSeen() {
        Staff.monitor()
                .body(Map.of("name", "Báo", "url", "https://e.example.vn/rss", "enabled", true))
                .put("/sources/" + add("/none").path("id"))
                .then()
                .statusCode(428);
    }

    @Test
    void refusesAnAddressTwice() {
        String url = site.url("/twice");
        Staff.monitor().body(Map.of("name", "Một", "url", url)).post("/sources");

        Staff.monitor()
                .body(Map.of("name", "Hai", "url", url))
                .post("/sources")
                .then()
                .statusCode(409)
                .body("code", equalTo("source-url-taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.vn/rss", "http://2130706433/", "http://user@a.vn/", "file:///etc/passwd", "rss"})
    void refusesAddressesThatAreNeverFetched(String url) {
        Staff.monitor()
                .body(Map.of("name", "Lạ", "url", url))
                .post("/sources")
                .then()
                .statusCode(422)
                .body("code", equalTo("source-url-refused"))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void storesNamesInOneEncoding() {
        String decomposed = Normalizer.normalize("Báo Bình Lư " + UUID.randomUUID(), Normalizer.Form.NFD);

        String name = Staff.monitor()
                .body(Map.of("name", decomposed, "url", site.url("/nfd")))
                .post("/sources")
                .path("name");

        assertThat(Normalizer.isNormalized(name, Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\",\"url\":\"https://a.vn\"}",
                "{\"name\":\"a\",\"url\":\"https://a.vn\",\"extra\":1}",
                "{\"name\":1,\"url\":\"https://a.vn\"}",
                "{\"name\":\"a\\u0000\",\"url\":\"https://a.vn\"}",
                "[]",
                "x"
            })
    void refusesMalformedInput(String body) {
        Staff.monitor().body(body).post("/sources").then().statusCode(400);
    }

    private Response add(String path) {
        return Staff.monitor()
                .body(Map.of("name", "Báo thử " + UUID.randomUUID(), "url", site.url(path)))
                .post("/sources");
    }

    private static Response disable(Response added) {
        JsonPath source = added.jsonPath();
        return Staff.monitor()
                .header("If-Match", "\"" + source.getLong("version") + "\"")
                .body(Map.of("name", source.getString("name"), "url", source.getString("url"), "enabled", false))
                .put("/sources/" + source.getString("id"));
    }
}
