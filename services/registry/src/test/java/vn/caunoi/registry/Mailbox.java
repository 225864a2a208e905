package vn.caunoi.registry;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import vn.caunoi.testkit.ServersResource;

/** What the mail server has caught. */
public final class Mailbox {

    private Mailbox() {}

    /** Mails to this address, the newest first, each with subject, messageId, text, html and headers. */
    public static List<Map<String, Object>> of(String address) {
        return given().queryParam("to", address)
                .get(ServersResource.mail().mailsUrl())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }

    /** The newest mail to this address. */
    public static Map<String, Object> newest(String address) {
        return of(address).get(0);
    }
}
