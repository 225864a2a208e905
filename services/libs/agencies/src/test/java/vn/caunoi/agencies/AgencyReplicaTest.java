package vn.caunoi.agencies;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.registry.AgencyRecorded;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "replica")
class AgencyReplicaTest {
    @Test
    void followsTheRegistry() {
        UUID id = UUID.randomUUID();
        Broker.send(agency(id, "ubnd-xa-thu", "Ủy ban nhân dân xã Thử"), 1);
        Broker.send(agency(id, "ubnd-xa-thu", "Ủy ban nhân dân xã Thử Nghiệm"), 2);

        eventually(() -> agencies("thu nghiem")
                .body("total", equalTo(1))
                .body("items[0].id", equalTo(id.toString()))
                .body("items[0].slug", equalTo("ubnd-xa-thu"))
                .body("items[0].kind", equalTo("commune-committee"))
                .body("items[0].validFrom", equalTo("2025-07-01")));
    }

    @Test
    void olderFactComingLateChangesNothing() {
        UUID id = UUID.randomUUID();
        Broker.send(agency(id, "ubnd-xa-moi", "Ủy ban nhân dân xã Tên Mới"), 2);
        Broker.send(agency(id, "ubnd-xa-moi", "Ủy ban nhân dân xã Tên Cũ"), 1);
        Broker.send(agency(UUID.randomUUID(), "ubnd-xa-sau", "Ủy ban nhân dân xã Đến Sau"), 1);

        eventually(() -> agencies("ten moi").body("total", equalTo(1)));
        agencies("ten cu").body("total", equalTo(0));
    }

    @Test
    void findsWithAndWithoutDiacriticsAndByAlias() {
        UUID id = UUID.randomUUID();
        Broker.send(agency(id, "so-thu", "Sở Đường Thử Hoà"), 1);

        for (String text : List.of("duong thu hoa", "Đường Thử Hòa", "ĐƯỜNG", "bi danh cua so-thu")) {
            eventually(() -> agencies(text).body("items.id", hasItem(id.toString())));
            agencies(Normalizer.normalize(text, Normalizer.Form.NFD)).body("items.id", hasItem(id.toString()));
        }
    }

    private static AgencyRecorded agency(UUID id, String slug, String name) {
        return new AgencyRecorded(
                id,
                slug,
                name,
                "commune-committee",
                null,
                null,
                null,
                List.of("Bí danh của " + slug),
                LocalDate.of(2025, 7, 1),
                null,
                List.of(UUID.randomUUID()),
                List.of());
    }

    private static ValidatableResponse agencies(String text) {
        return given().auth()
                .oauth2(Tokens.of("tuphap").sign())
                .queryParam("q", text)
                .get("/api/replica/v1/agencies")
                .then()
                .statusCode(200);
    }

    private static void eventually(Runnable check) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(check::run);
    }
}
