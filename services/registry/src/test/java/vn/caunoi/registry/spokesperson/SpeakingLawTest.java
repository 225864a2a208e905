package vn.caunoi.registry.spokesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.problem.DomainException;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencySummary;

/** Who may speak, by the decree that was in force on the day of the decision. */
class SpeakingLawTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final SpeakingLaw law = new SpeakingLaw(LegalRules.load(), Deadlines.load());

    @ParameterizedTest(name = "{0} of a {1} authorised {2}: refused {3}")
    @CsvSource(
            textBlock =
                    """
            Phó Giám đốc,  DEPARTMENT,           2026-06-30T23:59:59+07:00, false
            Trưởng phòng,  DEPARTMENT,           2026-06-30T23:59:59+07:00, true
            Trưởng phòng,  COMMUNE_COMMITTEE,    2018-01-01T00:00:00+07:00, true
            Trưởng phòng,  PROVINCIAL_COMMITTEE, 2018-01-01T00:00:00+07:00, false
            Trưởng phòng,  DEPARTMENT,           2026-07-01T00:00:00+07:00, false
            Trưởng phòng,  DEPARTMENT,           2017-03-29T00:00:00+07:00, false
            """)
    void letsOnlyDeputiesBeAuthorisedBeforeJuly2026(
            String position, AgencyKind agency, String decidedAt, boolean refused) {
        AssignSpokesperson command =
                Commands.authorisation("Sạt lở").in(position).decided(decidedAt).build();

        if (refused) {
            assertThatThrownBy(() -> law.permit(agency, command))
                    .isInstanceOf(OfficerNotAuthorisable.class)
                    .hasMessageContaining("spk.case.officers")
                    .hasMessageContaining("Decree 09/2017 art. 3");
        } else {
            assertThatCode(() -> law.permit(agency, command)).doesNotThrowAnyException();
        }
    }

    @Test
    void wantsAnAuthorisationWrittenForOneMatterAndATerm() {
        AssignSpokesperson command =
                Commands.authorisation("x").about(null).by(null).to(null).build();

        assertThatThrownBy(() -> law.permit(AgencyKind.DEPARTMENT, command))
                .isInstanceOf(AuthorisationIncomplete.class)
                .hasMessageContaining("spk.case.writtenAndTerm")
                .asInstanceOf(type(DomainException.class))
                .satisfies(refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::pointer)
                        .containsExactly("/authorisationDocument", "/matter", "/validTo"));
    }

    @Test
    void leavesMattersToAuthorisations() {
        AssignSpokesperson command = Commands.regular().about("Sạt lở").build();

        assertThatThrownBy(() -> law.permit(AgencyKind.DEPARTMENT, command)).isInstanceOf(NotAnAuthorisation.class);
    }

    @Test
    void letsOnlyTheHeadAuthorise() {
        Assignment regular = confirmed(Commands.regular());

        assertThatThrownBy(() -> law.permitAuthorising(regular, NOW))
                .isInstanceOf(SubDelegation.class)
                .hasMessageContaining("spk.subdelegation")
                .hasMessageContaining("Decree 244/2026");
    }

    @Test
    void wantsTheHeadInOfficeWhenItIsSigned() {
        Assignment head = confirmed(Commands.head().to("2026-11-01T00:00:00+07:00"));

        assertThatCode(() -> law.permitAuthorising(head, Instant.parse("2026-10-31T16:59:59Z")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> law.permitAuthorising(head, Instant.parse("2026-10-31T17:00:00Z")))
                .isInstanceOf(HeadNotInOffice.class);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            DEPARTMENT,           REGULAR, 2026-06-30T23:59:59+07:00, Decree 09/2017 art. 3
            COMMUNE_COMMITTEE,    REGULAR, 2019-05-05T00:00:00+07:00, Decree 09/2017 art. 3
            PROVINCIAL_COMMITTEE, REGULAR, 2019-05-05T00:00:00+07:00,
            DEPARTMENT,           HEAD,    2019-05-05T00:00:00+07:00,
            DEPARTMENT,           REGULAR, 2026-07-01T00:00:00+07:00,
            DEPARTMENT,           REGULAR, 2016-07-01T00:00:00+07:00,
            """)
    void marksRegularSpokespersonsThatTheOldDecreeDidNotForesee(
            AgencyKind agency, SpokespersonKind kind, OffsetDateTime decidedAt, @Nullable String basis) {
        var irregularity = law.irregularity(agency, kind, decidedAt.toInstant());

        assertThat(irregularity.map(Irregularity::basis).orElse(null)).isEqualTo(basis);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            HEAD,            2026-10-01T00:00:00+07:00,
            REGULAR,         2026-10-01T00:00:00+07:00, 24
            REGULAR,         2026-06-01T00:00:00+07:00,
            CASE_AUTHORISED, 2026-06-30T23:59:59+07:00, 12
            CASE_AUTHORISED, 2026-07-01T00:00:00+07:00,
            """)
    void startsThePublicationClockOfTheKindAndTheDay(
            SpokespersonKind kind, OffsetDateTime decidedAt, @Nullable Integer hours) {
        var deadline = law.publication(kind, decidedAt.toInstant());

        assertThat(deadline.map(due -> due.value()).orElse(null)).isEqualTo(hours);
    }

    private static Assignment confirmed(Commands command) {
        AgencySummary agency = new AgencySummary(
                UUID.randomUUID(), "so-thu", "Sở Thử", AgencyKind.DEPARTMENT, null, null, null, null, null);
        Assignment assignment = Assignment.proposed(agency, command.build(), NOW, "vhttdl", null);
        assignment.confirm(0, NOW, "duyet");
        return assignment;
    }
}
