package vn.caunoi.contracts.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.DomainEvent;
import vn.caunoi.contracts.Topics;

/**
 * Days off or worked Saturdays changed. Every year that is affected is told in full, so the last event that tells a
 * year is the truth about it.
 *
 * @param id the one calendar there is
 * @param revision counts the changes of the calendar
 * @param version fingerprint of all days of all years; the same days have the same version
 */
public record CalendarChanged(UUID id, long revision, String version, Instant changedAt, List<Year> years)
        implements DomainEvent {

    public static final String TYPE = "vn.caunoi.registry.calendar.changed.v1";

    /**
     * All entries of one year.
     *
     * @param complete whether all holidays are entered; while they are not, a clock that runs through the year only
     *     warns
     */
    public record Year(int year, boolean complete, List<Day> days) {

        public Year {
            days = List.copyOf(days);
        }
    }

    /**
     * A day that is not what its weekday would make it.
     *
     * @param kind HOLIDAY, SWAP or WORKED_SATURDAY
     * @param makeUp the Saturday worked for an exchanged day
     * @param confidence HIGH, MEDIUM, LOW or UNKNOWN; below HIGH nobody may be called late because of it
     */
    public record Day(LocalDate date, String kind, String name, @Nullable LocalDate makeUp, String confidence) {}

    public CalendarChanged {
        years = List.copyOf(years);
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String topic() {
        return Topics.REGISTRY_CALENDAR;
    }

    @Override
    public UUID aggregateId() {
        return id;
    }
}
