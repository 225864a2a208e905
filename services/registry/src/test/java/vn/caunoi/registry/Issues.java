package vn.caunoi.registry;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.monitoring.IssueOrigin;
import vn.caunoi.contracts.monitoring.IssueRaised;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Broker;
import vn.caunoi.testkit.Tokens;

/** Public issues as monitoring raises them, and the tasks they become. */
public final class Issues {

    private static final int PAGE = 100;

    private Issues() {}

    /** An issue for an agency, not sent yet. */
    public static IssueRaised anIssue(UUID agencyId, IssueOrigin origin, String receivedAt) {
        return new IssueRaised(
                UUID.randomUUID(),
                agencyId,
                UUID.randomUUID(),
                "Cầu treo bản Nà Tăm xuống cấp",
                "Người dân phản ánh mặt cầu hỏng, chưa có biển cảnh báo.",
                "Bình Lư: cầu treo xuống cấp, người dân lo lắng",
                "https://bao.example/binh-lu/cau-treo",
                "Báo Thử nghiệm",
                origin,
                Instant.parse(receivedAt),
                Instant.parse("2026-11-23T02:00:00Z"));
    }

    /** Sends the issue and waits until registry has opened its task; answers the task's id. */
    public static UUID opened(IssueRaised issue) {
        Broker.send(issue);
        return await().atMost(60, SECONDS).until(() -> findTask(issue.id()), id -> id != null);
    }

    /** The task of an issue, null while there is none. */
    public static @Nullable UUID findTask(UUID issueId) {
        for (int page = 0; ; page++) {
            JsonPath tasks = given().auth()
                    .oauth2(Tokens.of("quantri")
                            .roles(Roles.PROVINCE_ADMIN)
                            .agency("ubnd-tinh")
                            .sign())
                    .queryParam("size", PAGE)
                    .queryParam("page", page)
                    .get("/api/registry/v1/tasks")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            String id = tasks.getString("items.find { it.issueId == '" + issueId + "' }?.id");
            if (id != null) {
                return UUID.fromString(id);
            }
            if ((page + 1) * PAGE >= tasks.getInt("total")) {
                return null;
            }
        }
    }
}
