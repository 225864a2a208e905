package vn.caunoi.registry.spokesperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencySummary;

/** Who makes room for whom, in the present and in the future. */
class SuccessionTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
    private static final AgencySummary AGENCY = new AgencySummary(
            UUID.randomUUID(), "so-thu", "Sở Thử", AgencyKind.DEPARTMENT, null, null, null, null, null);

    private final Assignment present = confirmed(Commands.regular().decided("2026-10-01T08:00:00+07:00"));

    @Test
    void lastsUntilTheNextOneBegins() {
        Assignment next = confirmed(
                Commands.regular().decided("2026-11-20T08:00:00+07:00").from("2027-01-01T00:00:00+07:00"));

        assertThat(Succession.yielding(List.of(present), next)).containsExactly(present);
    }

    @Test
    void leavesThoseAloneWhoseTimeDoesNotMeet() {
        Assignment earlier = confirmed(
                Commands.regular().decided("2026-08-01T08:00:00+07:00").to("2026-10-01T08:00:00+07:00"));
        Assignment head = confirmed(Commands.head().decided("2026-11-01T08:00:00+07:00"));

        assertThat(Succession.yielding(List.of(present), earlier)).isEmpty();
        assertThat(Succession.yielding(List.of(present), head)).isEmpty();
    }

    @Test
    void doesNotPushAPlannedHandOverAside() {
        Assignment planned = confirmed(
                Commands.regular().decided("2026-11-01T08:00:00+07:00").from("2027-01-01T00:00:00+07:00"));
        Assignment open = confirmed(Commands.regular().decided("2026-11-20T08:00:00+07:00"));
        Assignment until = confirmed(
                Commands.regular().decided("2026-11-20T08:00:00+07:00").to("2027-01-01T00:00:00+07:00"));

        assertThatThrownBy(() -> Succession.yielding(List.of(present, planned), open))
                .isInstanceOf(NewerAssignmentExists.class);
        assertThat(Succession.yielding(List.of(present, planned), until)).containsExactly(present);
    }

    @Test
    void letsPeopleSpeakOnDifferentMattersAtOneTime() {
        Assignment landslide = confirmed(Commands.authorisation("Sạt lở bản Mẫu"));
        Assignment bridge = confirmed(Commands.authorisation("Cầu treo bản Mẫu"));

        assertThat(Succession.yielding(List.of(landslide), bridge)).isEmpty();
    }

    @Test
    void knowsTheSameMatterHoweverItIsWritten() {
        Assignment landslide = confirmed(Commands.authorisation("Sạt lở bản Mẫu"));
        Assignment same = confirmed(Commands.authorisation("sat lo  BẢN mẫu"));
        Assignment afterwards = confirmed(Commands.authorisation("Sạt lở bản Mẫu")
                .from("2026-12-31T00:00:00+07:00")
                .to("2027-03-01T00:00:00+07:00"));

        assertThatThrownBy(() -> Succession.yielding(List.of(landslide), same))
                .isInstanceOf(MatterAlreadyAuthorised.class);
        assertThat(Succession.yielding(List.of(landslide), afterwards)).isEmpty();
    }

    private static Assignment confirmed(Commands command) {
        Assignment assignment = Assignment.proposed(AGENCY, command.build(), NOW, "vhttdl", null);
        assignment.confirm(0, NOW, "duyet");
        return assignment;
    }
}
