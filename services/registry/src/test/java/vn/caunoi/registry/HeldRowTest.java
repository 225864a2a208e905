package vn.caunoi.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.training.Training;
import vn.caunoi.testkit.WithServers;

/** A row that somebody else holds for too long is no mistake of ours, and none of the caller's. */
@QuarkusTest
@WithServers(database = "registry")
class HeldRowTest {

    @Test
    void asksToTryAgainSoon() throws SQLException {
        String course = Training.course("ubnd-xa-khun-ha");
        try (Connection owner = Ledgers.owner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("select 1 from training_course where id = '" + course + "' for update");

            String again = cancel(course)
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("unavailable"))
                    .extract()
                    .header("Retry-After");

            assertThat(again).isNotBlank();
            owner.rollback();
        }
        cancel(course).then().statusCode(200);
    }

    private static Response cancel(String course) {
        return Speakers.admin()
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "Trùng lịch"))
                .post(Training.COURSES + "/" + course + "/cancellation");
    }
}
