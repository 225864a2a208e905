package vn.caunoi.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.Mailbox;
import vn.caunoi.registry.Services;
import vn.caunoi.registry.Silence;
import vn.caunoi.registry.Speakers;
import vn.caunoi.registry.mail.MailRounds;
import vn.caunoi.testkit.WithServers;

/** Days are far ahead, so that nothing here depends on when it runs. */
@QuarkusTest
@WithServers(database = "registry")
class ReminderServiceTest {

    private static final String OFFICE = "van-phong.thu@laichau.gov.vn";

    /** A Sunday, the Monday and the Tuesday behind it. */
    private static final LocalDate SUNDAY = LocalDate.parse("2026-12-06");

    @Inject
    ReminderService reminders;

    @BeforeEach
    void nobodySpeaksAndNobodyWasTold() throws SQLException {
        Silence.everywhere();
        // What other tests leave open would fill more than one letter.
        MailRounds.sql("update task set state = 'WITHDRAWN', closed_at = now() where state = 'OPEN'");
        MailRounds.sql("delete from mail");
        MailRounds.sql("delete from reminder");
        MailRounds.sql("delete from reminder_round");
    }

    @Test
    void theDigestComesOnceOnTheMorningOfAWorkingDayAndTellsEachThingOnce() {
        int before = Mailbox.of(OFFICE).size();

        // Not on a Sunday, not before the morning.
        round(SUNDAY, "08:00");
        round(SUNDAY.plusDays(1), "07:00");
        assertThat(digests(before)).isEmpty();

        round(SUNDAY.plusDays(1), "07:31");
        round(SUNDAY.plusDays(1), "07:32");
        List<Map<String, Object>> first = digests(before);
        assertThat(first).hasSize(1);
        assertThat((String) first.get(0).get("subject"))
                .startsWith("Nhắc việc: ")
                .contains("việc cần làm ngay");
        // Without a spokesperson nobody in the agency can be told, so the province's office is.
        assertThat((String) first.get(0).get("text"))
                .contains("Chưa cử người phát ngôn", "Ủy ban nhân dân xã Mường Tè", "mốc tham khảo");
        assertThat((String) first.get(0).get("html")).contains("▲ Cần làm ngay").doesNotContain("{line");

        // Nothing is new on the next morning.
        round(SUNDAY.plusDays(2), "07:31");
        assertThat(digests(before)).hasSize(1);
    }

    @Test
    void aClockInHoursIsToldAtOnceAlsoAtNightOncePerStage() {
        String address = "dem.khuya@laichau.gov.vn";
        Speakers.named("ubnd-xa-hong-thu", 1, Map.of("email", address));
        Instant night = LocalDate.now(WorkingCalendar.ZONE)
                .plusDays(1)
                .atTime(LocalTime.of(2, 0))
                .atZone(WorkingCalendar.ZONE)
                .toInstant();
        Instant decided = Instant.now().minus(Duration.ofHours(1));

        round(decided.plus(Duration.ofHours(2)));
        round(decided.plus(Duration.ofHours(2)));
        assertThat(Mailbox.of(address)).hasSize(1);
        assertThat((String) Mailbox.newest(address).get("subject"))
                .startsWith("Khẩn: ")
                .contains("sắp đến hạn");
        assertThat((String) Mailbox.newest(address).get("text"))
                .contains("Công bố người phát ngôn trên cổng thông tin của cơ quan: Lò Văn Thử");

        round(night.plus(Duration.ofDays(1)));
        round(night.plus(Duration.ofDays(1)));
        assertThat(Mailbox.of(address)).hasSize(2);
        assertThat((String) Mailbox.newest(address).get("text")).contains("CẦN LÀM NGAY", "đã quá hạn");
    }

    /** What is told to the office, apart from what it was told by other tests. */
    private static List<Map<String, Object>> digests(int before) {
        List<Map<String, Object>> all = Mailbox.of(OFFICE);
        return all.subList(0, all.size() - before).stream()
                .filter(mail -> ((String) mail.get("subject")).startsWith("Nhắc việc"))
                .toList();
    }

    private void round(LocalDate day, String time) {
        round(day.atTime(LocalTime.parse(time)).atZone(WorkingCalendar.ZONE).toInstant());
    }

    private void round(Instant moment) {
        Services.done(() -> reminders.round(moment));
        MailRounds.send();
    }
}
