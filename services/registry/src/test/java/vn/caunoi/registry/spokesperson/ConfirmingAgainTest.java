package vn.caunoi.registry.spokesperson;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.Silence;
import vn.caunoi.testkit.WithServers;

/** Days lie between a proposal and its confirmation; what it leans on may have gone. */
@QuarkusTest
@WithServers(database = "registry")
class ConfirmingAgainTest {

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant TWO_HOURS_AGO = NOW.minus(2, ChronoUnit.HOURS);
    private static final Instant HOUR_AGO = NOW.minus(1, ChronoUnit.HOURS);
    private static final Instant TOMORROW = NOW.plus(1, ChronoUnit.DAYS);

    @BeforeAll
    static void nobodySpeaks() throws SQLException {
        Silence.everywhere();
    }

    @Test
    void refusesWhenTheAgencyHasEnded() throws SQLException {
        String agency = "ubnd-xa-nam-hang";
        String id = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));
        lastDay(agency, LocalDate.of(2026, 11, 1));

        try {
            confirm(agency, id, 0).statusCode(422).body("code", equalTo("agency-did-not-exist"));
        } finally {
            lastDay(agency, null);
        }
        confirm(agency, id, 0).statusCode(200);
    }

    @Test
    void refusesAnAuthorisationWhoseHeadHasLeft() {
        String agency = "ubnd-xa-sin-ho";
        String head = Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String id = Assigning.editor(agency).recorded(agency, authorisation(Map.of()));
        Assigning.province().act(agency, head, "end", 0, leaves(HOUR_AGO)).statusCode(200);

        confirm(agency, id, 0).statusCode(422).body("code", equalTo("head-not-in-office"));
    }

    @Test
    void letsAnAuthorisationOfThePastBeConfirmedThatTheHeadOfItsTimeSigned() {
        String agency = "ubnd-xa-hong-thu";
        String head = Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String id = Assigning.editor(agency)
                .recorded(
                        agency,
                        authorisation(Map.of(
                                "decidedAt", "2026-09-01T08:00:00+07:00",
                                "validTo", "2026-09-30T00:00:00+07:00")));
        Assigning.province().act(agency, head, "end", 0, leaves(HOUR_AGO)).statusCode(200);

        confirm(agency, id, 0).statusCode(200);
    }

    @Test
    void refusesAStandInForSomebodyWhoIsNotRegularSpokespersonAnyMore() {
        String agency = "ubnd-xa-pa-tan";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = away(Assigning.province(), agency, regular);
        String id = Assigning.editor(agency).recorded(agency, authorisation(Map.of("standsInFor", absence)));
        Assigning.province()
                .act(agency, regular, "end", 0, leaves(TWO_HOURS_AGO))
                .statusCode(200);

        confirm(agency, id, 0).statusCode(422).body("code", equalTo("not-regular-then"));
    }

    @Test
    void refusesAStandInWhileNobodyHasConfirmedTheAbsence() {
        String agency = "ubnd-xa-khong-lao";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = away(Assigning.editor(agency), agency, regular);
        String id = Assigning.editor(agency).recorded(agency, authorisation(Map.of("standsInFor", absence)));

        confirm(agency, id, 0).statusCode(409).body("code", equalTo("absence-not-confirmed"));
        decide(agency, absence, "confirmation").statusCode(200);
        confirm(agency, id, 0).statusCode(200);
    }

    @Test
    void refusesAStandInForAnAbsenceThatWasRefused() {
        String agency = "ubnd-xa-dao-san";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String regular = Assigning.province().recorded(agency, Assigning.regular(Map.of()));
        String absence = away(Assigning.editor(agency), agency, regular);
        String id = Assigning.editor(agency).recorded(agency, authorisation(Map.of("standsInFor", absence)));
        decide(agency, absence, "rejection").statusCode(200);

        confirm(agency, id, 0).statusCode(422).body("code", equalTo("stand-in-outside"));
    }

    @Test
    void refusesASecondAuthorisationForTheMatterAndASecondRegularOne() {
        String agency = "ubnd-xa-phong-tho";
        Assigning.province().recorded(agency, Assigning.head(Map.of()));
        String authorised = Assigning.editor(agency).recorded(agency, authorisation(Map.of()));
        String regular = Assigning.editor(agency).recorded(agency, Assigning.regular(Map.of()));
        Assigning.province().recorded(agency, authorisation(Map.of("personName", "Người Khác")));
        Assigning.province().recorded(agency, Assigning.regular(Map.of("decidedAt", HOUR_AGO.toString())));

        confirm(agency, authorised, 0).statusCode(409).body("code", equalTo("matter-already-authorised"));
        confirm(agency, regular, 0).statusCode(409).body("code", equalTo("newer-assignment-exists"));
    }

    private static ValidatableResponse confirm(String agency, String id, int version) {
        return Assigning.approver(agency).confirm(agency, id, version);
    }

    private static Map<String, Object> authorisation(Map<String, Object> changes) {
        Map<String, Object> command = Assigning.authorisation(
                "Sạt lở", Map.of("decidedAt", TWO_HOURS_AGO.toString(), "validTo", TOMORROW.toString()));
        command.putAll(changes);
        return command;
    }

    private static Map<String, Object> leaves(Instant at) {
        return new HashMap<>(Map.of(
                "reason",
                "TRANSFERRED",
                "endsAt",
                at.toString(),
                "decisionNumber",
                "9/QĐ-UBND",
                "decidedAt",
                at.toString()));
    }

    private static String away(Assigning who, String agency, String regular) {
        return who.request()
                .contentType(ContentType.JSON)
                .body(Map.of("from", TWO_HOURS_AGO.toString(), "to", TOMORROW.toString(), "reason", "TRAINING"))
                .post(Assigning.address(agency) + "/" + regular + "/unavailabilities")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse decide(String agency, String absence, String action) {
        return Assigning.approver(agency)
                .request()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body(Map.of("reason", "Vẫn đang làm việc"))
                .post("/api/registry/v1/agencies/" + Agencies.id(agency) + "/unavailabilities/" + absence + "/"
                        + action)
                .then();
    }

    private static void lastDay(String agency, @Nullable LocalDate day) throws SQLException {
        UUID id = Agencies.id(agency);
        try (Connection owner = Ledgers.owner();
                PreparedStatement change = owner.prepareStatement("update agency set valid_to = ? where id = ?")) {
            change.setObject(1, day);
            change.setObject(2, id);
            change.executeUpdate();
        }
    }
}
