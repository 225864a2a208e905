package vn.caunoi.registry.spokesperson;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.WithServers;

/** Authorised in writing, for one matter and a definite term, by the head and nobody else. */
@QuarkusTest
@WithServers(database = "registry")
class AuthorisationResourceTest {

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    @Test
    void letsPeopleSpeakOnDifferentMattersBesideTheRegularOne() {
        String agency = "ubnd-xa-nam-cuoi";
        Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String head = Assigning.province().recorded(agency, Assigning.head(Map.of()));
        Assigning.province()
                .record(agency, Assigning.authorisation("Sạt lở bản Mẫu", Map.of()))
                .statusCode(201)
                .body("authorisedBy", equalTo(head))
                .body("matter", equalTo("Sạt lở bản Mẫu"))
                .body("publication.verdict", equalTo("NO_RULE"));

        Assigning.province()
                .record(agency, Assigning.authorisation("Cầu treo bản Mẫu", Map.of("authorisedBy", head)))
                .statusCode(201);

        given().get("/api/registry/v1/agencies/" + Agencies.id(agency))
                .then()
                .body("spokespersons.kind", equalTo(List.of("HEAD", "REGULAR", "CASE_AUTHORISED", "CASE_AUTHORISED")))
                .body(
                        "spokespersons.find { it.matter == 'Sạt lở bản Mẫu' }.authorisationDocument",
                        equalTo("12/UQ-MAU"));
        Assigning.province()
                .record(agency, Assigning.authorisation("SẠT LỞ bản mẫu", Map.of()))
                .statusCode(409)
                .body("code", equalTo("matter-already-authorised"));
    }

    @Test
    void refusesASubDelegationAndNamesRuleAndSource() {
        String agency = "ubnd-xa-si-lo-lau";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String authorised = Assigning.province().recorded(agency, Assigning.authorisation("Việc một", Map.of()));

        for (String chain : List.of(regular, authorised)) {
            Assigning.province()
                    .record(agency, Assigning.authorisation("Việc hai", Map.of("authorisedBy", chain)))
                    .statusCode(422)
                    .body("code", equalTo("sub-delegation"))
                    .body("detail", containsString("spk.subdelegation"))
                    .body("detail", containsString("Decree 244/2026"))
                    .body("errors[0].pointer", equalTo("/authorisedBy"));
        }
    }

    @Test
    void wantsAHeadOfTheSameAgency() {
        String agency = "ubnd-xa-dao-san";
        String foreign = Assigning.province().recorded("ubnd-xa-khong-lao", Assigning.head(Map.of()));

        Assigning.province()
                .record(agency, Assigning.authorisation("Việc một", Map.of()))
                .statusCode(422)
                .body("code", equalTo("head-not-in-office"));
        Assigning.province()
                .record(agency, Assigning.authorisation("Việc một", Map.of("authorisedBy", foreign)))
                .statusCode(422)
                .body("code", equalTo("head-not-in-office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorisationDocument", "matter", "validTo"})
    void refusesAnAuthorisationWithoutIt(String field) {
        Map<String, Object> command = new HashMap<>(Assigning.authorisation("Việc một", Map.of()));
        command.remove(field);

        Assigning.province()
                .record("ubnd-xa-than-uyen", command)
                .statusCode(422)
                .body("code", equalTo("authorisation-incomplete"))
                .body("detail", containsString("spk.case.writtenAndTerm"))
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void judgesByTheDecreeOfTheDay() {
        String agency = "ubnd-xa-tan-uyen";
        Assigning.province().recorded(agency, Assigning.head(Map.of("decidedAt", "2026-01-05T08:00:00+07:00")));
        Map<String, Object> officer =
                Map.of("decidedAt", "2026-06-30T23:59:59+07:00", "validTo", "2026-08-01T00:00:00+07:00");

        Assigning.province()
                .record(agency, Assigning.authorisation("Việc một", officer))
                .statusCode(422)
                .body("code", equalTo("officer-not-authorisable"))
                .body("detail", containsString("Decree 09/2017"));

        Map<String, Object> deputy = new HashMap<>(officer);
        deputy.put("position", "Phó Chủ tịch");
        Assigning.province()
                .record(agency, Assigning.authorisation("Việc một", deputy))
                .statusCode(201)
                .body("publication.rule", equalTo("spk.publish.case"))
                .body("publication.value", equalTo(12))
                .body("publication.verdict", equalTo("LATE"));
    }

    @Test
    void marksAndKeepsARegularOneThatTheOldDecreeDidNotForesee() {
        Assigning.province()
                .record("ubnd-xa-muong-khoa", Assigning.regular(Map.of("decidedAt", "2026-03-02T08:00:00+07:00")))
                .statusCode(201)
                .body("irregularity.rule", equalTo("spk.regular.agencies"))
                .body("irregularity.basis", equalTo("Decree 09/2017 art. 3"));
        Assigning.province()
                .record("ubnd-xa-muong-khoa", Assigning.regular(Map.of()))
                .statusCode(201)
                .body("irregularity", nullValue());
    }
}
