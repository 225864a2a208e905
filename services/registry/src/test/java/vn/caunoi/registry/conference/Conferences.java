package vn.caunoi.registry.conference;

import static vn.caunoi.registry.communicator.People.editorOf;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.press.Press;

/** Conferences for tests. */
public final class Conferences {
    static final String CONFERENCES = "/api/registry/v1/conferences";

    private Conferences() {}

    /** A conference of an agency, in two days; answers its id. */
    public static String planned(String agency) {
        return plan(editorOf(agency), agency, Map.of())
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** One that the provincial committee was told of; answers its id. */
    static String notified(String agency) {
        String id = planned(agency);
        invite(agency, id, Press.agency("Báo Được Mời Ví Dụ"));
        act(editorOf(agency), id, 0, "notice", Map.of()).statusCode(200);
        return id;
    }

    static ValidatableResponse plan(RequestSpecification who, String agency, Map<String, ?> changes) {
        return who.contentType(ContentType.JSON)
                .body(command(changes))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/conferences")
                .then();
    }

    static ValidatableResponse invite(String agency, String id, String... entries) {
        return editorOf(agency)
                .contentType(ContentType.JSON)
                .body(Map.of("entries", List.of(entries)))
                .post(CONFERENCES + "/" + id + "/guests")
                .then();
    }

    static ValidatableResponse act(RequestSpecification who, String id, int version, String what, Map<String, ?> body) {
        return who.contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(CONFERENCES + "/" + id + "/" + what)
                .then();
    }

    static Map<String, Object> command(Map<String, ?> changes) {
        Map<String, Object> command = new HashMap<>(Map.of(
                "kind", "CONFERENCE",
                "title", "Họp báo về cầu treo Ví Dụ",
                "content", "Tiến độ sửa chữa.\nKinh phí.",
                "place", "Hội trường tầng 2, Sở Xây dựng",
                "startsAt", in(Duration.ofHours(48)),
                "chair", "Lò Văn Ví Dụ, Phó Giám đốc",
                "basis", "Báo cáo số 12/BC-SXD"));
        command.putAll(changes);
        return command;
    }

    static String in(Duration time) {
        return Instant.now().plus(time).toString();
    }
}
