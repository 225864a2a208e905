package vn.caunoi.registry.information;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.information.Asking.asked;
import static vn.caunoi.registry.information.Asking.citizen;
import static vn.caunoi.registry.information.Asking.editor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.information.Asking.Asked;
import vn.caunoi.testkit.WithServers;

/** What an office answers with, and who can save it. Each test works on an agency of its own. */
@QuarkusTest
@WithServers(database = "registry")
class SuppliedFilesTest {

    private static final String ATTACHMENTS = "/api/registry/v1/attachments";
    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void givesWhoeverHasTheCodeTheFilesOfTheAnswerAndNoOthers() {
        Asked request = asked("ubnd-xa-pa-tan", Map.of()).accepted();
        String answer = added(request, "Bản vẽ số 12.pdf");
        String internal = added(request, "Ý kiến nội bộ.pdf");
        request.followed().body("files", hasSize(0));
        save(request.code(), answer, "192.0.2.1").statusCode(404).body("code", equalTo("information-file-not-found"));

        request.next("supply", Map.of("text", "Bản vẽ ở tệp kèm theo.", "files", List.of(answer, answer)))
                .statusCode(200)
                .body("supplied.fileName", equalTo(List.of("Bản vẽ số 12.pdf")));

        request.followed()
                .body("files.id", equalTo(List.of(answer)))
                .body("files[0].fileName", equalTo("Bản vẽ số 12.pdf"))
                .body("files[0].mediaType", equalTo("application/pdf"))
                .body("files[0].size", equalTo(PDF.length));
        byte[] saved = save(request.code(), answer, "192.0.2.1")
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("Content-Disposition", startsWith("attachment; filename=\"ban-ve-so-12.pdf\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Cache-Control", equalTo("private, no-store"))
                .extract()
                .asByteArray();
        assertThat(saved).isEqualTo(PDF);
        save(request.code(), internal, "192.0.2.1").statusCode(404).body("code", equalTo("information-file-not-found"));
        save(request.code(), UUID.randomUUID().toString(), "192.0.2.1").statusCode(404);
    }

    @Test
    void opensNothingWithTheCodeOfAnotherRequest() {
        Asked one = asked("ubnd-xa-ta-tong", Map.of()).accepted();
        String file = added(one, "a.pdf");
        one.next("supply", Map.of("text", "Đây", "files", List.of(file))).statusCode(200);
        Asked other = asked("ubnd-xa-ta-tong", Map.of()).accepted();
        other.next("supply", Map.of("text", "Đây")).statusCode(200);

        save(other.code(), file, "192.0.2.1").statusCode(404).body("code", equalTo("information-file-not-found"));
    }

    @Test
    void stopsWhoeverGuessesCodesOfFilesAndPapers() {
        Asked request = asked("ubnd-xa-ta-tong", Map.of()).accepted();
        String address = "203.0.113.33";
        IntStream.range(0, 5).forEach(i -> {
            save("2345-6789-2345-678" + i, UUID.randomUUID().toString(), address)
                    .statusCode(404)
                    .body("code", equalTo("receipt-code-unknown"));
            paper("2345-6789-2345-678" + i, "RECEIPT", "pdf", address).statusCode(404);
        });

        save("2345-6789-2345-6789", UUID.randomUUID().toString(), address)
                .statusCode(429)
                .body("code", equalTo("too-many-requests"));
        paper("2345-6789-2345-6789", "RECEIPT", "docx", address).statusCode(429);
        paper(request.code(), "RECEIPT", "pdf", "192.0.2.1").statusCode(200);
    }

    @Test
    void suppliesOnlyWhatTheRequestHas() {
        Asked one = asked("ubnd-xa-khun-ha", Map.of()).accepted();
        Asked other = asked("ubnd-xa-khun-ha", Map.of()).accepted();
        String foreign = added(other, "a.pdf");

        for (String file : List.of(foreign, UUID.randomUUID().toString())) {
            one.next("supply", Map.of("text", "Đây", "files", List.of(file)))
                    .statusCode(422)
                    .body("code", equalTo("information-file-unknown"))
                    .body("errors[0].pointer", equalTo("/files"));
        }
        one.followed().body("state", equalTo("ACCEPTED"));
        one.next("supply", Map.of("text", "Đây", "files", List.of("x"))).statusCode(400);
    }

    @RepeatedTest(5)
    void keepsOrLosesAFileThatIsRemovedInTheMomentOfTheAnswer() {
        Asked request = asked("ubnd-xa-khun-ha", Map.of()).accepted();
        String file = added(request, "a.pdf");
        int seen = request.version();

        CompletableFuture<Integer> removed = CompletableFuture.supplyAsync(() -> editor(request.agency())
                .post(ATTACHMENTS + "/" + file + "/removal")
                .statusCode());
        int supplied = request.does("supply", seen, Map.of("text", "Đây", "files", List.of(file)))
                .extract()
                .statusCode();

        assertThat(List.of(supplied, removed.join())).isIn(List.of(200, 409), List.of(422, 204));
    }

    @Test
    void showsFilesToThoseWhoHandleTheRequestAloneAndChangesNoneOnceItIsClosed() {
        String agency = "ubnd-xa-pac-ta";
        Asked request = asked(agency, Map.of()).accepted();
        String file = added(request, "a.pdf");

        for (RequestSpecification other : List.of(
                admin(),
                as("lanhdao", Roles.LEADER, "ubnd-tinh"),
                as("phatngon", Roles.SPOKESPERSON, agency),
                editor("so-tu-phap"))) {
            other.get(ATTACHMENTS + "/" + file + "/content")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-your-agency"));
        }
        add(editor("so-tu-phap"), request.id(), "b.pdf").statusCode(403);
        add(editor(agency), UUID.randomUUID().toString(), "b.pdf")
                .statusCode(404)
                .body("code", equalTo("information-request-not-found"));
        request.next("supply", Map.of("text", "Đây", "files", List.of(file))).statusCode(200);

        add(editor(agency), request.id(), "b.pdf").statusCode(409).body("code", equalTo("information-request-closed"));
        editor(agency)
                .post(ATTACHMENTS + "/" + file + "/removal")
                .then()
                .statusCode(409)
                .body("code", equalTo("information-request-closed"));
        request.seen(as("lanhdao", Roles.LEADER, "ubnd-tinh")).body("supplied", hasSize(0));
    }

    @Test
    void copiesPapersForWhoeverHasTheCodeOnceTheyWereIssued() {
        Asked request = asked("ubnd-xa-muong-khoa", Map.of());
        request.followed().body("papers", hasSize(0));
        paper(request.code(), "RECEIPT", "pdf", "192.0.2.1")
                .statusCode(409)
                .body("code", equalTo("information-paper-not-yet"));

        request.complex();
        String until = request.seen(editor(request.agency())).extract().path("latestExtension");
        request.next("extension", Map.of("until", until, "reason", "Phải sao chụp nhiều"));
        request.next("consent", Map.of("party", "Hợp tác xã Ví Dụ")).statusCode(200);

        request.followed().body("papers", equalTo(List.of("RECEIPT", "RESOLUTION", "EXTENSION")));
        for (String kind : List.of("RECEIPT", "RESOLUTION", "EXTENSION")) {
            assertThat(paper(request.code(), kind, "pdf", "192.0.2.1")
                            .statusCode(200)
                            .contentType("application/pdf")
                            .header("Content-Disposition", startsWith("attachment;"))
                            .extract()
                            .asByteArray())
                    .startsWith('%', 'P', 'D', 'F');
            assertThat(paper(request.code(), kind, "docx", "192.0.2.1")
                            .statusCode(200)
                            .extract()
                            .asByteArray())
                    .startsWith('P', 'K');
        }
        paper(request.code(), "DIPLOMA", "pdf", "192.0.2.1").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CONSENT", "REFUSAL"})
    void copiesNothingThatWasNotIssuedToWhoeverAsked(String kind) {
        Asked request = asked("ubnd-xa-muong-khoa", Map.of()).accepted();
        request.next("consent", Map.of("party", "Hợp tác xã Ví Dụ")).statusCode(200);

        paper(request.code(), kind, "pdf", "192.0.2.1")
                .statusCode(409)
                .body("code", equalTo("information-paper-not-yet"));
    }

    private static String added(Asked request, String name) {
        return add(editor(request.agency()), request.id(), name)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse add(RequestSpecification who, String request, String name) {
        return who.queryParam("ownerKind", "INFORMATION_REQUEST")
                .queryParam("owner", request)
                .queryParam("fileName", name)
                .contentType("application/octet-stream")
                .body(PDF)
                .post(ATTACHMENTS)
                .then();
    }

    private static ValidatableResponse save(String code, String file, String address) {
        return citizen("/files/" + file + "/content", Map.of("code", code), address);
    }

    private static ValidatableResponse paper(String code, String kind, String format, String address) {
        return given().contentType(ContentType.JSON)
                .header("X-Forwarded-For", address)
                .body(Map.of("code", code))
                .post(Asking.FOLLOW_UPS + "/papers/" + kind + "/" + format)
                .then();
    }
}
