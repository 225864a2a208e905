package vn.caunoi.registry.mail;

import java.time.LocalTime;
import java.util.Optional;
import vn.caunoi.deadlines.CalendarHistory;
import vn.caunoi.deadlines.WorkingCalendar;

/** Hours for tests of features that write mails. */
public final class MailHoursOfTests {

    private static final CalendarHistory CALENDAR = new CalendarHistory() {

        private final WorkingCalendar calendar = WorkingCalendar.load();

        @Override
        public WorkingCalendar current() {
            return calendar;
        }

        @Override
        public Optional<WorkingCalendar> asOf(String version) {
            return Optional.empty();
        }
    };

    private MailHoursOfTests() {}

    /** Without quiet. */
    public static MailHours never() {
        return new MailHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, CALENDAR);
    }

    /** Quiet between these. */
    public static MailHours quiet(LocalTime from, LocalTime to) {
        return new MailHours(from, to, CALENDAR);
    }
}
