package vn.caunoi.registry.receipt;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.information.Asking;
import vn.caunoi.testkit.WithServers;

/** Networks lose answers: whoever never saw the receipt sends the same with the same key, and nobody gets it twice. */
@QuarkusTest
@WithServers(database = "registry")
class SentAgainTest {

    private static final String AGENCY = "ubnd-xa-khong-lao";

    /** Everything from which the public gets a code. */
    enum Form {
        INFORMATION("information-submissions") {
            @Override
            Map<String, Object> saying(String words) {
                return Map.of(
                        "agencyId", Agencies.id(AGENCY).toString(),
                        "personName", "Lò Thị Ví Dụ",
                        "residence", "Bản Nà Thử",
                        "identityNumber", "012345678901",
                        "subject", "Quy hoạch khu dân cư",
                        "wanted", words,
                        "reason", "Để làm nhà",
                        "way", "NETWORK");
            }
        },
        ENQUIRY("enquiry-submissions") {
            @Override
            Map<String, Object> saying(String words) {
                return Map.of(
                        "agencyId", Agencies.id(AGENCY).toString(),
                        "kind", "REQUEST",
                        "title", "Nguồn nước ở bản Nà Tăm",
                        "question", words,
                        "pressAgency", "Báo Thử Nghiệm",
                        "reporterName", "Lò Thị Phóng Viên",
                        "cardNumber", "IBT 00002",
                        "email", "phongvien@bao.example.vn");
            }
        },
        CLAIM("disclosure-claims") {
            @Override
            Map<String, Object> saying(String words) {
                return Map.of("disclosureId", Asking.publishedOf(AGENCY), "text", words);
            }
        };

        private final String address;

        Form(String address) {
            this.address = address;
        }

        abstract Map<String, Object> saying(String words);

        Response post(String key, Map<String, Object> body) {
            return given().contentType(ContentType.JSON)
                    .header("Idempotency-Key", key)
                    .body(body)
                    .post("/api/registry/v1/" + address);
        }
    }

    @ParameterizedTest
    @EnumSource
    void isReceivedOnceAndAnsweredAlike(Form form) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = form.saying("Xin bản vẽ " + key);
        Response first = form.post(key, body);

        assertThat(form.post(key, body).then().statusCode(201).extract().asString())
                .isEqualTo(first.asString());
        assertThat(code(form.post(key, form.saying("Xin bản khác " + key)))).isNotEqualTo(code(first));
        assertThat(form.post(UUID.randomUUID().toString(), body).<String>path("code"))
                .isNotEqualTo(code(first));
    }

    @ParameterizedTest
    @EnumSource
    void isReceivedOnceWhenItComesAtTheVerySameMoment(Form form) {
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = form.saying("Xin bản vẽ " + key);

        List<CompletableFuture<Response>> all = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> form.post(key, body)))
                .limit(4)
                .toList();

        assertThat(all.stream()
                        .map(CompletableFuture::join)
                        .map(SentAgainTest::code)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void wantsAKeyThatNobodyGuesses(Form form) {
        form.post("1", form.saying("Xin bản vẽ"))
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("Idempotency-Key"));
    }

    private static String code(Response receipt) {
        String code = receipt.then().statusCode(201).extract().path("code");
        assertThat(code).isNotNull();
        return code;
    }
}
