package vn.caunoi.registry.information;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.caunoi.registry.communicator.People.admin;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.reorganisation.Bodies;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class InformationMovesTest {

    private static final String AGENCIES = "/api/registry/v1/agencies/";

    @Test
    void openRequestsGetANumberInTheSuccessorsBookAndKeepTheirOldLine() {
        // A body that loses a part goes on, so this disturbs nobody else.
        List<String> bodies = Bodies.apply(Bodies.prepared(Bodies.plan(
                        "2026-02-10",
                        Bodies.step(
                                "SPLIT_OFF",
                                List.of(Agencies.id("ubnd-xa-muong-kim")),
                                Bodies.department("Cơ quan thử Chuyển"),
                                Bodies.department("Cơ quan thử Nhận")))))
                .statusCode(200)
                .extract()
                .path("steps[0].newBodies.id");
        UUID old = UUID.fromString(bodies.get(0));
        UUID heir = UUID.fromString(bodies.get(1));
        Map<String, Object> command = new HashMap<>(Asking.aRequest("ubnd-xa-binh-lu", Map.of()));
        command.put("agencyId", old.toString());
        String code = Asking.ask(command).statusCode(201).extract().path("code");

        Bodies.apply(Bodies.prepared(Bodies.plan("2026-10-02", Bodies.into("REPLACE", List.of(old), heir))))
                .statusCode(200);

        Asking.follow(code, "192.0.2.1")
                .statusCode(200)
                .rootPath("request")
                .body("agencyName", equalTo("Cơ quan thử Nhận"))
                .body("steps.kind", contains("RECEIVED", "MOVED"));
        admin().get(AGENCIES + old + "/information-register")
                .then()
                .statusCode(200)
                .body("lines.handedOver", contains(true));
        admin().get(AGENCIES + heir + "/information-register")
                .then()
                .statusCode(200)
                .body("lines.handedOver", hasItem(false));
        // Whoever still asks the body that is gone reaches its successor.
        command.put("subject", "Quy hoạch sau ngày sắp xếp");
        Asking.ask(command).statusCode(201).body("agencyName", equalTo("Cơ quan thử Nhận"));
    }
}
