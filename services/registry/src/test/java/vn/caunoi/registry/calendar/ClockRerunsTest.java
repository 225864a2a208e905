package vn.caunoi.registry.calendar;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.caunoi.registry.calendar.Calendars.added;
import static vn.caunoi.registry.calendar.Calendars.etag;
import static vn.caunoi.registry.calendar.Calendars.holiday;
import static vn.caunoi.registry.calendar.Calendars.latestRerun;
import static vn.caunoi.registry.calendar.Calendars.rerunCompleted;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.registry.Agencies;
import vn.caunoi.testkit.ServersResource;
import vn.caunoi.testkit.WithServers;

/** Other instances are connections that do to the database what an instance does. */
@QuarkusTest
@WithServers(database = "registry")
class ClockRerunsTest {

    private static final String LOCK = "125780037561971";

    @Test
    void goesOnWhereAKilledInstanceStopped() throws SQLException {
        tasks(35, "2051-03-01 02:00:00+00");
        try (Connection other = connection();
                Statement work = other.createStatement()) {
            other.setAutoCommit(false);
            work.executeQuery("select pg_advisory_xact_lock(" + LOCK + ")").close();
            added(holiday("2051-03-07", "Ngày nghỉ thử"));
            // Its batch is done, but not committed.
            work.executeUpdate("update task set calendar_version = 'half done' where received_at = "
                    + "timestamptz '2051-03-01 02:00:00+00'");
            await().during(Duration.ofSeconds(3))
                    .untilAsserted(() -> assertThat(latestRerun().getString("items[0].state"))
                            .isEqualTo("RUNNING"));
            assertThat(latestRerun().getLong("items[0].done")).isZero();

            kill(other);
        }

        rerunCompleted();
        assertThat(latestRerun().getLong("items[0].done"))
                .isEqualTo(latestRerun().getLong("items[0].total"))
                .isGreaterThanOrEqualTo(35);
        assertThat(number("select count(*) from task where received_at = '2051-03-01 02:00:00+00'"
                        + " and due_at = '2051-03-23 17:00:00+00'"))
                .isEqualTo(35);
        assertThat(number("select count(*) from due_change c join task t on t.id = c.clock_id"
                        + " where t.received_at = '2051-03-01 02:00:00+00'"
                        + " and c.new_due_at = '2051-03-23 17:00:00+00'"))
                .as("each moved once")
                .isEqualTo(35);
    }

    @Test
    void followsAChangeThatAnotherInstanceMade() throws SQLException {
        tasks(12, "2052-03-01 02:00:00+00");
        long seen = Long.parseLong(etag().replace("\"", ""));

        execute(
                """
                begin;
                insert into calendar_day
                    (id, day, kind, name, confidence, recorded_by, recorded_at, recorded_revision)
                values ('%1$s', '2052-03-06', 'HOLIDAY', 'Ngày nghỉ thử', 'HIGH', 'quantri', now(), %2$d);
                insert into calendar_revision (revision, version, changed_at, changed_by, change, day_id)
                values (%2$d, 'of-another-one', now(), 'quantri', 'ADDED', '%1$s');
                insert into clock_rerun (id, revision, calendar_version, rules_version, started_at)
                select gen_random_uuid(), %2$d, 'of-another-one', rules_version, now()
                from clock_rerun order by started_at desc limit 1;
                commit;
                """
                        .formatted(UUID.randomUUID(), seen + 1));

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(
                        number("select count(*) from task where received_at = '2052-03-01 02:00:00+00'"
                                + " and due_at = '2052-03-25 17:00:00+00'"))
                .isEqualTo(12));
    }

    @Test
    void findsWhatAnInstanceWroteThatSleptThroughTheChange() throws SQLException {
        tasks(3, "2053-03-03 02:00:00+00");
        rerunOf(3, "2053-03-03 02:00:00+00", "2053-03-24 17:00:00+00");

        execute("update task set calendar_version = 'slept', due_at = due_at - interval '1 day'"
                + " where received_at = '2053-03-03 02:00:00+00'");

        rerunOf(3, "2053-03-03 02:00:00+00", "2053-03-24 17:00:00+00");
    }

    @Test
    void leavesAnsweredTasksAsTheyWere() throws SQLException {
        tasks(2, "2054-03-02 02:00:00+00");
        rerunOf(2, "2054-03-02 02:00:00+00", "2054-03-23 17:00:00+00");
        execute("update task set state = 'ANSWERED', closed_at = now() where received_at = '2054-03-02 02:00:00+00'");

        added(holiday("2054-03-05", "Ngày nghỉ thử"));
        rerunCompleted();

        rerunOf(2, "2054-03-02 02:00:00+00", "2054-03-23 17:00:00+00");
    }

    private static void rerunOf(int tasks, String receivedAt, String dueAt) {
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(number("select count(*) from task where received_at = '" + receivedAt
                                + "' and due_at = '" + dueAt + "' and calendar_version <> 'slept'"))
                        .isEqualTo(tasks));
    }

    /** Open tasks of the press's forwarded items whose clocks nobody has computed yet. */
    private static void tasks(int count, String receivedAt) throws SQLException {
        execute(
                """
                insert into task (id, version, agency_id, subject_kind, subject_id, role, title, received_at, rule,
                                  trigger_at, state, calendar_version)
                select gen_random_uuid(), 0, '%s', 'ENQUIRY', gen_random_uuid(), 'LEAD', 'Việc thử ' || n, '%s',
                       'press.answer.forwarded', '%s', 'OPEN', 'new'
                from generate_series(1, %d) n
                """
                        .formatted(Agencies.id("ubnd-xa-ta-tong"), receivedAt, receivedAt, count));
    }

    private static void kill(Connection victim) throws SQLException {
        int pid = victim.unwrap(org.postgresql.PGConnection.class).getBackendPID();
        try (Connection owner = connection();
                Statement statement = owner.createStatement()) {
            statement.executeQuery("select pg_terminate_backend(" + pid + ")").close();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(String sql) throws SQLException {
        try (Connection connection = connection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(ServersResource.postgres().jdbcUrl("registry"), "registry_app", "test");
    }
}
