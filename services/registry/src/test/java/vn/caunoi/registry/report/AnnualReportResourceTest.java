package vn.caunoi.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static vn.caunoi.registry.Speakers.admin;
import static vn.caunoi.registry.Speakers.as;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.testkit.WithServers;

@QuarkusTest
@WithServers(database = "registry")
class AnnualReportResourceTest {

    private static final String AGENCY = "so-khoa-hoc-va-cong-nghe";
    private static final String OTHER = "so-noi-vu";

    /** The window of 2026 in UTC: 15 December to 14 December in Vietnam. */
    private static final String IN_WINDOW = " between '2025-12-14 17:00:00+00' and '2026-12-14 16:59:59.999999+00'";

    private static boolean filled;

    /** A year of two agencies, with its edges and with everything that must not count. */
    @BeforeEach
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        for (String agency : List.of(AGENCY, OTHER)) {
            UUID id = Agencies.id(agency);
            tasks(id, "ISSUE", 40, "'PRESS_REQUEST'", "null");
            tasks(id, "ISSUE", 10, "'SPOTTED'", "null");
            tasks(id, "ENQUIRY", 60, "null", "'press.answer.request'");
            tasks(id, "ALERT", 24, "null", "'spk.firstStatement.event'");
            tasks(id, "ALERT", 6, "null", "null");
            sql(
                    """
                    insert into statement (id, version, agency_id, title, body, state, created_at, created_by, edited_by,
                                           published_at, published_by, form, root_id, number)
                    select s.id, 0, '%s', 'Giao ban ' || i, 'Nội dung', 'PUBLISHED', s.at, 'thu', 'thu', s.at, 'thu',
                           case when i %% 3 = 0 then 'WRITTEN' else 'BRIEFING' end, s.id, 1
                    from generate_series(1, 15) i
                    cross join lateral (select gen_random_uuid() as id,
                                               timestamptz '2025-12-10 17:00:00+00' + i * interval '26 days' as at) s
                    """
                            .formatted(id));
            sql(
                    """
                    insert into conference (id, version, agency_id, kind, state, title, content, place, starts_at, chair,
                                            basis, search_text, planned_at, planned_by, settled_at, settled_by, held_at,
                                            minutes)
                    select gen_random_uuid(), 0, '%s', case when i %% 5 = 0 then 'INFORMATION' else 'CONFERENCE' end,
                           case when i %% 3 = 0 then 'PLANNED' else 'HELD' end, 'Họp báo ' || i, 'Nội dung', 'Hội trường',
                           at, 'Thử', 'Thử', 'hop bao', at, 'thu', case when i %% 3 <> 0 then at end, 'thu',
                           case when i %% 3 <> 0 then at end, case when i %% 3 <> 0 then 'Biên bản' end
                    from generate_series(1, 14) i
                    cross join lateral (select timestamptz '2025-12-10 17:00:00+00' + i * interval '26 days' as at) t
                    """
                            .formatted(id));
            sql(
                    """
                    insert into correction (id, version, agency_id, outlet_name, outlet_note, rhythm, article_title, published_on,
                                            noticed_at, fault, grounds, demanded, state, outcome, closed_at,
                                            first_sent_at, recorded_at, recorded_by)
                    select gen_random_uuid(), 0, '%s', 'Báo Thử nghiệm', 'thử', 'DAILY', 'Bài ' || i, date '2025-12-01',
                           timestamptz '2025-12-12 17:00:00+00' + i * interval '30 days', 'Sai', 'Căn cứ', 'CORRECTION',
                           case when i %% 4 = 0 then 'CLOSED' when i %% 2 = 0 then 'SENT' else 'DRAFT' end,
                           case when i %% 4 = 0 then 'WITHDRAWN' end, case when i %% 4 = 0 then now() end,
                           case when i %% 2 = 0 and i %% 4 <> 0 then now() end, now(), 'thu'
                    from generate_series(0, 13) i
                    """
                            .formatted(id));
        }
    }

    @Test
    void countsWhatAnIndependentCountFinds() {
        JsonPath report = agency(2026).statusCode(200).extract().jsonPath();
        String mine = " and agency_id = '" + Agencies.id(AGENCY) + "'";

        expect(
                report,
                "BRIEFINGS",
                count("statement where form = 'BRIEFING' and published_at" + IN_WINDOW + mine),
                null);
        expect(
                report,
                "CONFERENCES",
                count("conference where held_at is not null and kind <> 'INFORMATION' and held_at" + IN_WINDOW + mine),
                null);
        String requests = "task where ((subject_kind = 'ISSUE' and origin in ('PRESS_REQUEST', 'PRESS_FORWARDED'))"
                + " or subject_kind = 'ENQUIRY') and state in ('OPEN', 'ANSWERED', 'REFUSED', 'AVOIDED')"
                + " and received_at" + IN_WINDOW + mine;
        expect(report, "REPLIES", count(requests + " and state = 'ANSWERED'"), count(requests));
        String alerts = "task where subject_kind = 'ALERT' and state in ('OPEN', 'ANSWERED', 'REFUSED', 'AVOIDED')"
                + " and received_at" + IN_WINDOW + mine;
        expect(
                report,
                "UNEXPECTED",
                count(alerts + " and closed_at is not null and state = 'ANSWERED'"),
                count(alerts));
        String limited = alerts + " and rule like 'spk.firstStatement%'";
        expect(report, "ON_TIME", count(limited + " and state = 'ANSWERED' and closed_at <= due_at"), count(limited));
        String arisen = "correction where noticed_at" + IN_WINDOW + mine
                + " and not (state = 'CLOSED' and first_sent_at is null)";
        expect(report, "CORRECTIONS", count(arisen + " and first_sent_at is not null"), count(arisen));
        assertThat(report.getString("from")).isEqualTo("2025-12-15");
        assertThat(report.getString("to")).isEqualTo("2026-12-14");
        assertThat(report.getString("dueAt")).isEqualTo("2026-12-19T17:00:00Z");
        assertThat(report.getBoolean("maySubmit"))
                .isEqualTo(!Instant.now().isBefore(Instant.parse("2026-12-14T17:00:00Z")));
    }

    @ParameterizedTest
    @EnumSource(Indicator.class)
    void opensExactlyTheCasesOfEveryFigure(Indicator indicator) {
        JsonPath report = agency(2026).extract().jsonPath();
        String figure = "figures.find { it.indicator == '" + indicator + "' }";
        long done = report.getLong(figure + ".done");
        Object total = report.get(figure + ".total");

        JsonPath cases = bientap()
                .queryParam("indicator", indicator.name())
                .queryParam("size", 100)
                .get(path(2026) + "/cases")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(cases.getLong("total")).isEqualTo(total == null ? done : ((Number) total).longValue());
        assertThat(cases.getList("items.findAll { it.counted }")).hasSize((int) done);
        assertThat(cases.getList("items.agencyId", String.class))
                .allMatch(Agencies.id(AGENCY).toString()::equals);
    }

    @Test
    void sumsUpTheProvinceAgencyByAgency() {
        JsonPath province = admin().get("/api/registry/v1/annual-reports/2026")
                .then()
                .statusCode(200)
                .body("agencies.agencyId", hasItem(Agencies.id(AGENCY).toString()))
                .body("agencies.agencyId", hasItem(Agencies.id(OTHER).toString()))
                .body("agencyId", nullValue())
                .extract()
                .jsonPath();

        for (Indicator indicator : Indicator.values()) {
            String of = ".find { it.indicator == '" + indicator + "' }.done";
            long sum = 0;
            for (int i = 0; i < province.getList("agencies").size(); i++) {
                sum += province.getLong("agencies[" + i + "].figures" + of);
            }
            assertThat(sum).isEqualTo(province.getLong("figures" + of));
        }
    }

    @Test
    void showsTheYearsBefore() {
        agency(2026)
                .body("trend.year", equalTo(List.of(2025, 2024, 2023, 2022)))
                .body("trend[0].from", equalTo("2024-12-15"))
                .body("trend.submitted", everyItem(equalTo(false)))
                .body("trend[0].figures.find { it.indicator == 'REPLIES' }.total", greaterThan(0));
    }

    @Test
    void keepsWhatPeopleAddAndLetsNobodyOverwriteIt() {
        String other = "/api/registry/v1/agencies/" + Agencies.id("so-y-te") + "/annual-reports/2026";
        RequestSpecification yte = as("bientap", Roles.AGENCY_EDITOR, "so-y-te");
        write(yte, other, 0, Map.of("difficulties", "Thiếu người.", "proposals", "Tập huấn."))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("difficulties", equalTo("Thiếu người."));
        write(as("bientap", Roles.AGENCY_EDITOR, "so-y-te"), other, 0, Map.of("difficulties", "Đè lên."))
                .statusCode(412);
        write(as("bientap", Roles.AGENCY_EDITOR, "so-y-te"), other, 1, Map.of("difficulties", "<i>Nghiêng</i>"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/difficulties"));
        as("bientap", Roles.AGENCY_EDITOR, "so-y-te")
                .contentType(ContentType.JSON)
                .body(Map.of())
                .put(other)
                .then()
                .statusCode(428);
    }

    @Test
    void isFrozenWhenSubmitted() {
        String path = "/api/registry/v1/agencies/" + Agencies.id(OTHER) + "/annual-reports/2026";
        JsonPath before = admin().get(path).then().extract().jsonPath();

        QuarkusMock.installMockForType(Clock.fixed(Instant.parse("2026-12-16T02:00:00Z"), ZoneOffset.UTC), Clock.class);
        admin().header("If-Match", "\"0\"").post(path + "/submission").then().statusCode(200);
        sql("update task set state = 'ANSWERED', verdict = 'ON_TIME', closed_at = now() where state = 'OPEN'"
                + " and agency_id = '" + Agencies.id(OTHER) + "'");

        JsonPath after = admin().get(path).then().extract().jsonPath();
        assertThat(after.getString("state")).isEqualTo("SUBMITTED");
        assertThat(after.<Object>get("figures")).isEqualTo(before.get("figures"));
        admin().queryParam("indicator", "REPLIES")
                .get(path + "/cases")
                .then()
                .body("total", equalTo(before.getInt("figures.find { it.indicator == 'REPLIES' }.total")));
        write(admin(), path, after.getInt("version"), Map.of("difficulties", "Muộn rồi"))
                .statusCode(409)
                .body("code", equalTo("report-submitted"));
        admin().header("If-Match", "\"" + after.getInt("version") + "\"")
                .post(path + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("report-submitted"));
    }

    @ParameterizedTest
    @CsvSource({"2025, 404", "1900, 404", "9999, 404"})
    void asksForNoReportThatTheLawDoesNotAskFor(int year, int status) {
        // 9999 has a window as long as the rule is in force.
        int expected = year == 9999 ? 200 : status;
        agency(year).statusCode(expected);
    }

    @Test
    void isNotSubmittedBeforeItsYearIsOver() {
        String next = path(Instant.now().isBefore(Instant.parse("2026-12-14T17:00:00Z")) ? 2026 : 2030);

        as("pheduyet", Roles.AGENCY_APPROVER, AGENCY)
                .header("If-Match", "\"0\"")
                .post(next + "/submission")
                .then()
                .statusCode(409)
                .body("code", equalTo("report-window-open"));
    }

    @Test
    void isTheBusinessOfItsAgency() {
        as("bientap", Roles.AGENCY_EDITOR, "so-y-te").get(path(2026)).then().statusCode(403);
        as("bientap", Roles.AGENCY_EDITOR, "so-y-te")
                .contentType(ContentType.JSON)
                .body("{")
                .put(path(2026))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-your-agency"));
        bientap()
                .queryParam("indicator", "NONE")
                .get(path(2026) + "/cases")
                .then()
                .statusCode(400);
        bientap().get(path(2026) + "/cases").then().statusCode(400);
    }

    @Test
    void comesOnPaperInItsForm() throws IOException {
        byte[] pdf = bientap().get(path(2026) + "/document.pdf").asByteArray();
        byte[] docx = admin().get("/api/registry/v1/annual-reports/2026/document.docx")
                .asByteArray();

        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(document(docx))
                .contains("DỰ THẢO")
                .contains("Số lần trả lời báo chí / tổng số yêu cầu của báo chí")
                .contains("Bộ Văn hóa, Thể thao và Du lịch")
                .contains("Điều 10 Nghị định số 244/2026/NĐ-CP");
    }

    private static String document(byte[] docx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("word/document.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("no document");
    }

    private static void expect(JsonPath report, String indicator, long done, @Nullable Long total) {
        String figure = "figures.find { it.indicator == '" + indicator + "' }";
        assertThat(report.getLong(figure + ".done"))
                .as(indicator)
                .isEqualTo(done)
                .isPositive();
        if (total != null) {
            assertThat(report.getLong(figure + ".total"))
                    .as(indicator)
                    .isEqualTo(total)
                    .isGreaterThanOrEqualTo(done);
        }
    }

    private static long count(String from) {
        try {
            return Long.parseLong(Ledgers.column("select count(*) from " + from).get(0));
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static ValidatableResponse write(
            RequestSpecification who, String path, int seen, Map<String, Object> body) {
        return who.header("If-Match", "\"" + seen + "\"")
                .contentType(ContentType.JSON)
                .body(body)
                .put(path)
                .then();
    }

    /** Tasks over three years, so that years and edges are told apart; every state and both verdicts among them. */
    private static void tasks(UUID agency, String kind, int number, String origin, String rule) {
        sql(
                """
                insert into task (id, version, agency_id, subject_id, subject_kind, role, title, article_id, article_title,
                                  article_url, source_name, origin, received_at, raised_at, trigger_at, state, rule,
                                  due_at, due_sure, calendar_version, rules_version, closed_at, verdict)
                select gen_random_uuid(), 0, '%s', gen_random_uuid(), '%s', 'LEAD', 'Việc ' || i, gen_random_uuid(), 'Bài',
                       'https://bao.example/' || i, 'Báo Thử nghiệm', %s, t.at, t.at, t.at, t.state, %s,
                       t.at + interval '24 hours', true, 'thu', 'thu',
                       case when t.state <> 'OPEN' then t.closed end,
                       case when t.state <> 'OPEN' and %s is not null
                            then case when t.closed <= t.at + interval '24 hours' then 'ON_TIME' else 'LATE' end end
                from generate_series(0, %d) i
                cross join lateral (
                    select case when i = 0 then timestamptz '2025-12-14 16:59:59.999999+00'
                                when i = 1 then timestamptz '2025-12-14 17:00:00+00'
                                when i = 2 then timestamptz '2026-12-14 16:59:59.999999+00'
                                when i = 3 then timestamptz '2026-12-14 17:00:00+00'
                                else timestamptz '2024-12-20 00:00:00+00' + i * interval '700 days' / %d end as at,
                           (array['ANSWERED', 'OPEN', 'ANSWERED', 'REFUSED', 'WITHDRAWN', 'ANSWERED', 'AVOIDED'])[1 + i %% 7]
                               as state) b
                cross join lateral (select b.at, b.state, b.at + (i %% 3) * interval '20 hours' as closed) t
                """
                        .formatted(agency, kind, origin, rule, rule, number - 1, number));
    }

    private static void sql(String statement) {
        try (Connection owner = Ledgers.owner();
                Statement one = owner.createStatement()) {
            one.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String path(int year) {
        return "/api/registry/v1/agencies/" + Agencies.id(AGENCY) + "/annual-reports/" + year;
    }

    private static ValidatableResponse agency(int year) {
        return bientap().get(path(year)).then();
    }

    private static RequestSpecification bientap() {
        return as("bientap", Roles.AGENCY_EDITOR, AGENCY);
    }
}
