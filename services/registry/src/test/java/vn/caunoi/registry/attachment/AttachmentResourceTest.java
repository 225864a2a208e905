package vn.caunoi.registry.attachment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.caunoi.registry.communicator.People.admin;
import static vn.caunoi.registry.communicator.People.as;
import static vn.caunoi.registry.communicator.People.editorOf;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AttachmentResourceTest {
    private static final String ATTACHMENTS = "/api/registry/v1/attachments";
    private static final int MIB = 1024 * 1024;

    @Test
    void keepsAFileOfManyPiecesAndHandsOutTheSameBytes() throws Exception {
        String agency = "so-tai-chinh";
        byte[] file = longPdf(3 * MIB + 17);

        String id = add(editorOf(agency), agency, "Thông cáo (số 1).pdf", file)
                .statusCode(201)
                .header("Location", containsString("/content"))
                .body("mediaType", equalTo("application/pdf"))
                .body("size", equalTo(file.length))
                .body("sha256", equalTo(sha256(file)))
                .body("addedBy", equalTo("bientap"))
                .extract()
                .path("id");

        byte[] back = content(editorOf(agency), id)
                .statusCode(200)
                .header("Content-Type", startsWith("application/octet-stream"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"thong-cao-so-1.pdf\";"
                                + " filename*=UTF-8''Th%C3%B4ng%20c%C3%A1o%20%28s%E1%BB%91%201%29.pdf"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(file);

        list(editorOf(agency), agency)
                .statusCode(200)
                .body("items.fileName", equalTo(List.of("Thông cáo (số 1).pdf")))
                .body("changeable", equalTo(true))
                .body("maxFiles", equalTo(20))
                .body("maxSize", equalTo(20 * MIB))
                .body("extensions", hasItems("pdf", "docx", "jpeg"));
        list(as("lanhdao", Roles.LEADER, "ubnd-tinh"), agency)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("changeable", equalTo(false));
        admin().queryParam("entityId", id)
                .get("/api/registry/v1/audit")
                .then()
                .body("items[0].action", equalTo("attached"))
                .body("items[0].after.file.fileName", equalTo("Thông cáo (số 1).pdf"));

        remove(editorOf(agency), id).statusCode(204);
        content(editorOf(agency), id).statusCode(404).body("code", equalTo("attachment-not-found"));
        remove(editorOf(agency), id).statusCode(404);
        list(editorOf(agency), agency).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, a.pdf, application/pdf",
        "docx, a.DOCX, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "xlsx, a.xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "odt, a.odt, application/vnd.oasis.opendocument.text",
        "png, a.png, image/png",
        "jpeg, a.jpeg, image/jpeg",
        "mp3, a.mp3, audio/mpeg",
        "mp4, a.mp4, video/mp4",
        "text, a.txt, text/plain"
    })
    void knowsWhatOfficesAndNewsroomsExchange(String what, String name, String type) {
        add(admin(), "so-cong-thuong", name, Files.of(what)).statusCode(201).body("mediaType", equalTo(type));
    }

    @ParameterizedTest
    @CsvSource({
        "program, giay-moi.pdf, attachment-type-refused",
        "program, cai-dat.exe, attachment-type-refused",
        "elf, thong-cao.docx, attachment-type-refused",
        "script, ghi-chu.txt, attachment-type-refused",
        "page, ghi-chu.txt, attachment-type-refused",
        "drawing, hinh.png, attachment-type-refused",
        "old word, thong-cao.docx, attachment-type-refused",
        "archive, tai-lieu.zip, attachment-type-refused",
        "archive, thong-cao.docx, attachment-type-refused",
        "late binary, ghi-chu.txt, attachment-type-refused",
        "pdf, thong-cao.txt, attachment-name-misleads",
        "pdf, thong-cao.pdf.exe, attachment-name-misleads",
        "pdf, thong-cao, attachment-name-misleads",
        "xlsx, thong-cao.docx, attachment-name-misleads",
        "docx, thong-cao.docm, attachment-macros-refused",
        "macros by part, thong-cao.docx, attachment-macros-refused",
        "macros by type, thong-cao.docx, attachment-macros-refused",
        "macros in disguise, thong-cao.docx, attachment-damaged",
        "odt with macros, thong-cao.odt, attachment-macros-refused",
        "half an archive, thong-cao.docx, attachment-damaged",
        "nothing, thong-cao.pdf, attachment-empty"
    })
    void goesByTheContentAndNotByTheName(String what, String name, String code) {
        add(editorOf("so-noi-vu"), "so-noi-vu", name, Files.of(what))
                .statusCode(422)
                .body("code", equalTo(code));

        list(editorOf("so-noi-vu"), "so-noi-vu").body("items", hasSize(0));
    }

    @Test
    void refusesWhatIsAnnouncedTooLargeBeforeItIsSent() throws Exception {
        String answer = raw("Content-Length: 524288000\r\n", new byte[0]);

        assertThat(answer).contains("413", "body-too-large");
    }

    @Test
    void refusesWhatTurnsOutTooLarge() throws Exception {
        byte[] piece = new byte[MIB];
        Arrays.fill(piece, (byte) 'a');
        InputStream endless = new ByteArrayInputStream(piece);
        for (int i = 0; i < 21; i++) {
            endless = new SequenceInputStream(endless, new ByteArrayInputStream(piece));
        }
        InputStream body = endless;

        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address("dai.txt"))
                                .header("Authorization", "Bearer " + token())
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("attachment-too-large");
        assertThat(arriving()).isEmpty();
    }

    @Test
    void refusesTheTwentyFirstFileOfAMatter() {
        String agency = "ubnd-xa-bum-nua";
        for (int i = 1; i <= 20; i++) {
            add(editorOf(agency), agency, i + ".txt", ("tệp " + i).getBytes(StandardCharsets.UTF_8))
                    .statusCode(201);
        }

        add(editorOf(agency), agency, "21.txt", Files.of("text"))
                .statusCode(409)
                .body("code", equalTo("attachments-full"));
        list(editorOf(agency), agency).body("items", hasSize(20));
    }

    @Test
    void keepsTwentyOfTwoHundredFilesThatComeAtOnce() throws Exception {
        String agency = "ubnd-xa-nam-cuoi";
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Callable<HttpResponse<String>>> files = IntStream.range(0, 200)
                .<Callable<HttpResponse<String>>>mapToObj(number -> () -> client.send(
                        HttpRequest.newBuilder(address(agency, number + ".txt"))
                                .header("Authorization", "Bearer " + token())
                                .POST(HttpRequest.BodyPublishers.ofString("tệp " + number))
                                .build(),
                        HttpResponse.BodyHandlers.ofString()))
                .toList();
        ExecutorService senders = Executors.newFixedThreadPool(25);

        List<HttpResponse<String>> answers = new ArrayList<>();
        try {
            for (Future<HttpResponse<String>> sent : senders.invokeAll(files)) {
                answers.add(sent.get());
            }
        } finally {
            senders.shutdown();
        }

        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .as("kept")
                .hasSize(20);
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 201).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body()).contains("attachments-full");
        });
        list(admin(), agency).body("items", hasSize(20));
    }

    @Test
    void takesTheSameFileOnceHoweverOftenItIsSent() {
        String agency = "ubnd-xa-bum-to";
        String first = add(editorOf(agency), agency, "a.txt", Files.of("text"))
                .statusCode(201)
                .extract()
                .path("id");

        add(editorOf(agency), agency, "a.txt", Files.of("text")).statusCode(201).body("id", equalTo(first));
        list(editorOf(agency), agency).body("items", hasSize(1));
    }

    @Test
    void belongsToWhoeverOwnsTheMatter() {
        String agency = "so-xay-dung";
        RequestSpecification stranger = editorOf("so-tu-phap");
        String id = add(editorOf(agency), agency, "a.txt", Files.of("text"))
                .statusCode(201)
                .extract()
                .path("id");

        add(stranger, agency, "b.txt", Files.of("text")).statusCode(403).body("code", equalTo("not-your-agency"));
        list(editorOf("so-tu-phap"), agency).statusCode(403);
        content(editorOf("so-tu-phap"), id).statusCode(403);
        remove(editorOf("so-tu-phap"), id).statusCode(403);
        editorOf(agency)
                .queryParam("ownerKind", "NO_SUCH_KIND")
                .queryParam("owner", UUID.randomUUID())
                .get(ATTACHMENTS)
                .then()
                .statusCode(404)
                .body("code", equalTo("matter-kind-unknown"));
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/ghi-chu.txt, ghi-chu.txt",
        "C:\\Users\\Ví Dụ\\Tờ trình.txt, Tờ trình.txt",
        "a:b*c.txt, a_b_c.txt"
    })
    void keepsOnlyTheNameOfAPath(String said, String kept) {
        String id = add(admin(), "so-dan-toc-va-ton-giao", said, Files.of("text"))
                .statusCode(201)
                .body("fileName", equalTo(kept))
                .extract()
                .path("id");
        remove(admin(), id).statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({"<b>.txt, no-markup", "giay\u202Efdp.txt, plain-text"})
    void refusesNamesThatHideSomething(String name, String code) {
        add(admin(), "so-dan-toc-va-ton-giao", name, Files.of("text"))
                .statusCode(400)
                .body("errors[0].code", equalTo(code));
    }

    @Test
    void forgetsWhatDidNotArriveAsAWhole() throws Exception {
        raw("Content-Length: 1000000\r\n", Files.of("text"));
        list(admin(), "ubnd-xa-thu-lum").body("items.fileName", not(hasItems("dai.txt")));

        try (Connection connection = Ledgers.owner();
                Statement later = connection.createStatement()) {
            later.executeUpdate("update attachment set touched_at = touched_at - interval '3 minutes'");
        }
        add(admin(), "ubnd-xa-thu-lum", "a.txt", Files.of("text")).statusCode(201);

        assertThat(arriving()).isEmpty();
    }

    /** As after a pause that was too long, or a clock that was set ahead. */
    @Test
    void saysThatTheRestOfAForgottenFileComesTooLate() throws Exception {
        PipedOutputStream sender = new PipedOutputStream();
        InputStream body = new PipedInputStream(sender, 2 * MIB);
        byte[] some = new byte[300 * 1024];
        Arrays.fill(some, (byte) 'a');
        CompletableFuture<HttpResponse<String>> answer = HttpClient.newHttpClient()
                .sendAsync(
                        HttpRequest.newBuilder(address("ubnd-xa-thu-lum", "cham.txt"))
                                .header("Authorization", "Bearer " + token())
                                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        sender.write(some);
        sender.flush();
        await().atMost(30, SECONDS)
                .until(() ->
                        Ledgers.column("select 1 from attachment_piece p join attachment a on a.id = p.attachment_id"
                                                + " where a.file_name = 'cham.txt'")
                                        .size()
                                == 1);

        try (Connection connection = Ledgers.owner();
                Statement later = connection.createStatement()) {
            later.executeUpdate("delete from attachment where file_name = 'cham.txt'");
        }
        sender.write(some);
        sender.close();

        assertThat(answer.join().statusCode()).isEqualTo(400);
        assertThat(answer.join().body()).contains("upload-broken");
        assertThat(arriving()).isEmpty();
    }

    private static List<String> arriving() throws java.sql.SQLException {
        return Ledgers.column("select file_name from attachment where state = 'ARRIVING'");
    }

    /** Sends the head of a request and some bytes, waits for a moment for an answer, and leaves. */
    private static String raw(String header, byte[] body) throws Exception {
        URI uri = address("dai.txt");
        try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + uri.getRawPath() + "?" + uri.getRawQuery() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + "Authorization: Bearer " + token() + "\r\n" + header + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(body);
            out.flush();
            socket.setSoTimeout(1500);
            byte[] answer = new byte[4096];
            int length = socket.getInputStream().read(answer);
            return new String(answer, 0, Math.max(0, length), StandardCharsets.UTF_8);
        } catch (java.net.SocketTimeoutException none) {
            return "";
        }
    }

    private static URI address(String name) {
        return address("ubnd-xa-thu-lum", name);
    }

    private static URI address(String agency, String name) {
        return URI.create("http://localhost:" + RestAssured.port + ATTACHMENTS + "?ownerKind=TEST_MATTER&owner="
                + Agencies.id(agency) + "&fileName=" + name);
    }

    private static String token() {
        return Tokens.of("quantri")
                .roles(Roles.PROVINCE_ADMIN)
                .agency("ubnd-tinh")
                .sign();
    }

    private static String sha256(byte[] file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static byte[] longPdf(int size) {
        byte[] bytes = new byte[size];
        new Random(7).nextBytes(bytes);
        byte[] head = Files.of("pdf");
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static ValidatableResponse add(RequestSpecification who, String agency, String name, byte[] file) {
        return who.contentType("application/octet-stream")
                .queryParam("ownerKind", "TEST_MATTER")
                .queryParam("owner", Agencies.id(agency))
                .queryParam("fileName", name)
                .body(file)
                .post(ATTACHMENTS)
                .then();
    }

    private static ValidatableResponse list(RequestSpecification who, String agency) {
        return who.queryParam("ownerKind", "TEST_MATTER")
                .queryParam("owner", Agencies.id(agency))
                .get(ATTACHMENTS)
                .then();
    }

    private static ValidatableResponse content(RequestSpecification who, String id) {
        return who.get(ATTACHMENTS + "/" + id + "/content").then();
    }

    private static ValidatableResponse remove(RequestSpecification who, String id) {
        return who.post(ATTACHMENTS + "/" + id + "/removal").then();
    }
}
