package vn.caunoi.registry.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Issues;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class ManagementTest {

    @TestHTTPResource(value = "", management = true)
    String management;

    @Test
    void isReadyWhenItsDatabaseIs() {
        given().get(management + "health/ready")
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItem("Reactive PostgreSQL connections health check"));
    }

    @Test
    void livesWithoutAskingAnybody() {
        given().get(management + "health/live").then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void countsWhatItDoes() {
        Issues.opened(Issues.anIssue(Agencies.id("tinh-uy"), IssueOrigin.SPOTTED, "2026-11-20T02:00:00Z"));

        String metrics = given().get(management + "metrics").asString();

        assertThat(metrics).contains("registry_task_opened_total", "http_server_requests_seconds_count");
    }

    @Test
    void keepsManagementOffThePublicPort() {
        given().get("/q/health").then().statusCode(404);
        given().get("/q/metrics").then().statusCode(404);
    }
}
