package vn.caunoi.monitoring;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import vn.caunoi.testkit.Tokens;

/** People who ask, each with the role and agency they have in the demo realm. */
public final class Staff {

    private Staff() {}

    public static RequestSpecification monitor() {
        return as("vhttdl", "so-van-hoa-the-thao-va-du-lich", "agency-editor", "agency-approver", "monitor");
    }

    public static RequestSpecification spokesperson(String agency) {
        return as("phatngon", agency, "spokesperson");
    }

    public static RequestSpecification leader() {
        return as("lanhdao", "ubnd-tinh", "leader");
    }

    private static RequestSpecification as(String username, String agency, String... roles) {
        return RestAssured.given()
                .basePath("/api/monitoring/v1")
                .contentType("application/json")
                .auth()
                .oauth2(Tokens.of(username).roles(roles).agency(agency).sign());
    }
}
