package vn.caunoi.registry.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.registry.Services.done;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.caunoi.deadlines.WorkingCalendar;
import vn.caunoi.registry.Agencies;
import vn.caunoi.registry.Mailbox;
import vn.caunoi.registry.Silence;
import vn.caunoi.registry.Speakers;
import vn.caunoi.registry.mail.MailRounds;
import vn.caunoi.registry.task.NewTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskService;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;
import vn.caunoi.testkit.WithServers;

/** Every kind of task, through the mail queue to a real mail server. Days are ahead of any on which this runs. */
@QuarkusTest
@WithServers(database = "registry")
class TaskReminderTest {

    private static final String AGENCY = "ubnd-xa-muong-kim";
    private static final String OFFICE = "van-phong.thu@laichau.gov.vn";

    /** The mail server forgets nothing, so every test has people of its own. */
    private final String speaker = address("phat.ngon");

    private final String head = address("chu.tich.xa");
    private final String chairman = address("chu.tich.tinh");

    @Inject
    ReminderService reminders;

    @Inject
    TaskService tasks;

    @BeforeEach
    void peopleWhoWereToldNothing() throws SQLException {
        Silence.everywhere();
        forgetAll();
        Speakers.named(AGENCY, 1, Map.of("email", speaker));
        Speakers.named(AGENCY, 1, Map.of("email", head, "kind", "HEAD", "personName", "Vàng A Thử"));
        Speakers.named("ubnd-tinh", 1, Map.of("email", chairman, "kind", "HEAD", "personName", "Giàng Thị Thử"));
    }

    @AfterEach
    void leaveNothing() {
        MailRounds.sql("delete from task where title like 'Nhắc thử%'");
        forgetAll();
    }

    @Test
    void remindsOfEveryKindOfTaskInOneDigestEachWithItsOwnLead() {
        // All of them are due at the end of Wednesday 9 December 2026.
        open(TaskKind.ENQUIRY, "press.answer.request", "2026-11-09T02:00:00Z");
        open(TaskKind.INFORMATION_REQUEST, "foi.net.complex", "2026-11-18T02:00:00Z");
        open(TaskKind.CORRECTION, "foi.correction.claim", "2026-11-24T02:00:00Z");

        round("2026-12-01T07:31");
        assertThat(digests(speaker)).isEmpty();

        round("2026-12-02T07:31");
        assertThat(digests(speaker)).hasSize(1);
        assertThat(text(speaker))
                .contains("Trả lời báo chí: Nhắc thử ENQUIRY", "hạn hết ngày 09/12/2026")
                .doesNotContain("Nhắc thử INFORMATION_REQUEST", "Nhắc thử CORRECTION");

        round("2026-12-07T07:31");
        assertThat(digests(speaker)).hasSize(2);
        assertThat(subject(speaker)).isEqualTo("Nhắc việc: 2 việc sắp đến hạn");
        assertThat(text(speaker))
                .contains(
                        "Trả lời yêu cầu cung cấp thông tin: Nhắc thử INFORMATION_REQUEST",
                        "Yêu cầu cơ quan báo chí cải chính: Nhắc thử CORRECTION")
                .doesNotContain("Nhắc thử ENQUIRY");
        assertThat(digests(head)).isEmpty();
    }

    @Test
    void tellsTheHeadWhenItIsOverAndThoseWhoLeadAFewDaysLaterOnceEach() {
        UUID subject = open(TaskKind.INFORMATION_REQUEST, "foi.net.complex", "2026-11-18T02:00:00Z");
        round("2026-12-07T07:31");

        round("2026-12-10T07:31");
        round("2026-12-11T07:31");
        assertThat(digests(speaker)).hasSize(2);
        assertThat(digests(head)).hasSize(1);
        assertThat(text(head))
                .contains("CẦN LÀM NGAY", "Nhắc thử INFORMATION_REQUEST", "đã quá hạn hết ngày 09/12/2026");
        assertThat(digests(chairman)).isEmpty();

        round("2026-12-14T07:31");
        round("2026-12-15T07:31");
        assertThat(digests(speaker)).hasSize(2);
        assertThat(digests(head)).hasSize(2);
        assertThat(digests(chairman)).hasSize(1);
        assertThat(subject(chairman)).contains("việc quá hạn cần chỉ đạo");
        assertThat(text(chairman)).contains("QUÁ HẠN ĐÃ LÂU, CẦN LÃNH ĐẠO CHỈ ĐẠO", "Ủy ban nhân dân xã Mường Kim");

        done(() ->
                tasks.close(new TaskSubject(TaskKind.INFORMATION_REQUEST, subject), TaskState.ANSWERED, Instant.now()));
        forgetAll();
        round("2026-12-16T07:31");
        assertThat(digests(chairman)).hasSize(1);
    }

    @Test
    void tellsOfAFirstStatementAtOnceAlsoAtNight() {
        // Sunday 6 December, three in the morning.
        open(TaskKind.ALERT, "spk.firstStatement.event", "2026-12-05T20:00:00Z");

        round("2026-12-06T03:10");
        round("2026-12-06T03:11");
        assertThat(urgent(speaker)).hasSize(1);
        assertThat(text(speaker))
                .contains("Phát ngôn lần đầu về sự việc đột xuất: Nhắc thử ALERT", "hạn 03:00 ngày 07/12/2026");

        round("2026-12-07T03:01");
        assertThat(urgent(speaker)).hasSize(2);
        assertThat(urgent(head)).hasSize(1);
        assertThat(urgent(chairman)).isEmpty();

        round("2026-12-07T15:01");
        assertThat(urgent(speaker)).hasSize(2);
        assertThat(urgent(head)).hasSize(2);
        assertThat(urgent(chairman)).hasSize(1);
    }

    @Test
    void findsWhatIsDueBehindAThousandTasksThatWereDueBefore() {
        UUID first = open(TaskKind.ENQUIRY, "press.answer.request", "2026-11-09T02:00:00Z");
        MailRounds.sql(
                """
                insert into task (id, version, agency_id, subject_kind, subject_id, role, title, received_at, rule,
                                  trigger_at, state, due_at, due_sure, calendar_version, rules_version)
                select gen_random_uuid(), 0, '%s', 'ENQUIRY', gen_random_uuid(), 'LEAD', 'Nhắc thử ' || n, trigger_at,
                       rule, trigger_at, 'OPEN', due_at - n * interval '1 minute', true, calendar_version, rules_version
                from task, generate_series(1, 1200) n where subject_id = '%s'
                """
                        .formatted(Agencies.id("ubnd-xa-muong-than"), first));

        round("2026-12-02T07:31");

        assertThat(digests(speaker)).hasSize(1);
        assertThat(text(speaker)).contains("Nhắc thử ENQUIRY");
        // Nobody speaks in the other commune, so the office is told; its letter stays one that can be read.
        String office = text(OFFICE);
        assertThat(office).contains("việc khác không liệt kê trong thư này");
        assertThat(office.lines().filter(line -> line.contains("Nhắc thử")).count())
                .isLessThanOrEqualTo(100);
        assertThat(subject(OFFICE)).containsPattern("12\\d\\d việc sắp đến hạn");
    }

    /** Titles of issues are headlines of the press, which nobody here has checked. */
    @Test
    void showsMarkupInATitleAsTheWordsItIs() {
        open(TaskKind.ENQUIRY, "press.answer.request", "2026-11-09T02:00:00Z", "<b>gấp</b> & <script>x</script>");

        round("2026-12-02T07:31");

        assertThat(text(speaker)).contains("Nhắc thử <b>gấp</b> & <script>x</script>");
        assertThat((String) newest(speaker).get("html"))
                .contains("Nhắc thử &lt;b&gt;gấp&lt;/b&gt; &amp; &lt;script&gt;x&lt;/script&gt;")
                .doesNotContain("<b>gấp", "<script>");
    }

    private UUID open(TaskKind kind, String rule, String trigger) {
        return open(kind, rule, trigger, kind.name());
    }

    private UUID open(TaskKind kind, String rule, String trigger, String title) {
        UUID subject = UUID.randomUUID();
        Instant moment = OffsetDateTime.parse(trigger).toInstant();
        done(() ->
                tasks.open(NewTask.of(new TaskSubject(kind, subject), Agencies.id(AGENCY), "Nhắc thử " + title, moment)
                        .due(rule, moment)));
        return subject;
    }

    private static List<Map<String, Object>> digests(String address) {
        return of(address, "Nhắc việc: ");
    }

    private static List<Map<String, Object>> urgent(String address) {
        return of(address, "Khẩn: ");
    }

    /** Naming people starts clocks too, and other agencies have tasks; they are no matter here. */
    private static List<Map<String, Object>> of(String address, String prefix) {
        return Mailbox.of(address).stream()
                .filter(mail -> ((String) mail.get("subject")).startsWith(prefix))
                .filter(mail -> ((String) mail.get("text")).contains("Nhắc thử"))
                .toList();
    }

    private static String address(String name) {
        return name + "." + UUID.randomUUID().toString().substring(0, 8) + "@laichau.gov.vn";
    }

    private static String text(String address) {
        return (String) newest(address).get("text");
    }

    private static String subject(String address) {
        return (String) newest(address).get("subject");
    }

    private static Map<String, Object> newest(String address) {
        return Mailbox.of(address).stream()
                .filter(mail -> ((String) mail.get("text")).contains("Nhắc thử"))
                .findFirst()
                .orElseThrow();
    }

    private void round(String local) {
        Instant moment = LocalDateTime.parse(local).atZone(WorkingCalendar.ZONE).toInstant();
        done(() -> reminders.round(moment));
        MailRounds.send();
    }

    private static void forgetAll() {
        MailRounds.sql("delete from mail");
        MailRounds.sql("delete from reminder");
        MailRounds.sql("delete from reminder_round");
    }
}
