package vn.caunoi.registry.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.problem.PreconditionFailed;

class AnnualReportTest {

    private static final Window WINDOW = new Window(2026, LocalDate.of(2025, 12, 15), LocalDate.of(2026, 12, 14));
    private static final Instant END = Instant.parse("2026-12-14T17:00:00Z");

    private final AnnualReport report = AnnualReport.begun(UUID.randomUUID(), 2026, END.minusSeconds(1), "bientap");

    @Test
    void isSubmittedWhenItsYearIsOver() {
        assertThat(WINDOW.end()).isEqualTo(END);
        assertThat(WINDOW.begin()).isEqualTo(Instant.parse("2025-12-14T17:00:00Z"));
        assertThatThrownBy(() -> report.submit(WINDOW.end(), END.minusMillis(1), "pheduyet"))
                .isInstanceOf(ReportWindowOpen.class);

        report.submit(WINDOW.end(), END, "pheduyet");

        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(report.submittedAt()).isEqualTo(END);
    }

    @Test
    void neverChangesAfterwards() {
        report.write(new WriteReport(" Thiếu người ", null), END, "bientap");
        report.submit(WINDOW.end(), END, "pheduyet");

        assertThatThrownBy(() -> report.write(new WriteReport("Khác", null), END, "bientap"))
                .isInstanceOf(ReportSubmitted.class);
        assertThatThrownBy(() -> report.submit(WINDOW.end(), END, "pheduyet")).isInstanceOf(ReportSubmitted.class);
        assertThat(report.difficulties()).isEqualTo("Thiếu người");
    }

    @Test
    void isChangedByThoseWhoHaveSeenIt() {
        assertThatThrownBy(() -> report.requireSeen(0)).isInstanceOf(PreconditionFailed.class);
        report.requireSeen(1);
    }

    @Test
    void standsBesideTheSameDaysOfOtherYears() {
        assertThat(WINDOW.of(2024)).isEqualTo(new Window(2024, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 12, 14)));
    }
}
