package vn.caunoi.registry.agency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an agency tells, asked of the driver itself: of all questions the most frequent one, and half of its
 * price was the mapping of rows to entities that nobody changes (ADR 0027).
 */
@ApplicationScoped
class AgencyProfiles {

    private static final String SUMMARY =
            "v.agency_id, v.slug, v.name, v.kind, v.unit_code, v.unit_type, v.former_district, v.life_from, v.life_to";

    /** The second value is the moment whose knowledge counts. */
    private static final String KNOWN = " and v.recorded_from <= $2 and (v.recorded_to is null or v.recorded_to > $2) ";

    private static final String ERAS = "select " + SUMMARY
            + ", v.from_day, v.to_day, v.parent_id, v.identifier, v.legacy_identifier, v.aliases"
            + " from agency_version v where v.agency_id = $1" + KNOWN + "order by v.from_day";

    /**
     * Those merged into it and those whose part it was, each as on the day before; those that took over, each as on its
     * first day in charge. A union, because parts may go the same way on several days.
     */
    private static final String RELATIVES = "select 'PARENT' as role, v.sort_key, " + SUMMARY
            + " from agency_version v where v.agency_id = $3" + KNOWN + "and v.from_day <= $4 and v.to_day >= $4"
            + " union select 'PREDECESSOR', v.sort_key, " + SUMMARY
            + " from agency_succession s join agency_version v on v.agency_id = s.predecessor_id"
            + " where s.successor_id = $1 and v.from_day <= s.last_day and v.to_day >= s.last_day"
            + " and s.effective_on <= $5 and s.recorded_from <= $2" + KNOWN
            + " union select 'SUCCESSOR', v.sort_key, " + SUMMARY
            + " from agency_succession s join agency_version v on v.agency_id = s.successor_id"
            + " where s.predecessor_id = $1 and s.kind <> 'SPLIT_OFF'"
            + " and v.from_day <= s.effective_on and v.to_day >= s.effective_on"
            + " and s.effective_on <= $5 and s.recorded_from <= $2" + KNOWN
            + " order by sort_key, agency_id";

    private final Pool pool;

    @Inject
    AgencyProfiles(Pool pool) {
        this.pool = pool;
    }

    /** Days in which nothing about an agency changed, and what was true on them. */
    record Era(
            AgencySummary agency,
            LocalDate firstDay,
            LocalDate lastDay,
            @Nullable UUID parentId,
            @Nullable String identifier,
            @Nullable String legacyIdentifier,
            List<String> aliases) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }

        /** The day itself, or the nearest one on which this held. */
        LocalDate nearest(LocalDate day) {
            if (day.isBefore(firstDay)) {
                return firstDay;
            }
            return day.isAfter(lastDay) ? lastDay : day;
        }
    }

    /** Everything that was known of one agency at a moment, the oldest era first; empty for an unknown one. */
    Uni<List<Era>> eras(UUID id, Instant knownAt) {
        return pool.preparedQuery(ERAS)
                .execute(Tuple.of(id, knownAt.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.stream().map(AgencyProfiles::era).toList());
    }

    /**
     * One era with the agencies around it.
     *
     * @param day successions until this day count
     */
    Uni<AgencyProfile> profile(Era era, LocalDate day, Instant knownAt) {
        UUID id = era.agency().id();
        Tuple values = Tuple.of(id, knownAt.atOffset(ZoneOffset.UTC), era.parentId(), era.nearest(day), day);
        return pool.preparedQuery(RELATIVES).execute(values).map(rows -> {
            List<AgencySummary> parents = new ArrayList<>();
            List<AgencySummary> predecessors = new ArrayList<>();
            List<AgencySummary> successors = new ArrayList<>();
            for (Row row : rows) {
                switch (row.getString("role")) {
                    case "PARENT" -> parents.add(summary(row));
                    case "PREDECESSOR" -> predecessors.add(summary(row));
                    default -> successors.add(summary(row));
                }
            }
            return new AgencyProfile(
                    era.agency(),
                    era.identifier(),
                    era.legacyIdentifier(),
                    era.aliases(),
                    parents.isEmpty() ? null : parents.get(0),
                    predecessors,
                    successors);
        });
    }

    private static Era era(Row row) {
        return new Era(
                summary(row),
                row.getLocalDate("from_day"),
                row.getLocalDate("to_day"),
                row.getUUID("parent_id"),
                row.getString("identifier"),
                row.getString("legacy_identifier"),
                List.of(row.getArrayOfStrings("aliases")));
    }

    private static AgencySummary summary(Row row) {
        String unitType = row.getString("unit_type");
        return new AgencySummary(
                row.getUUID("agency_id"),
                row.getString("slug"),
                row.getString("name"),
                AgencyKind.valueOf(row.getString("kind")),
                row.getString("unit_code"),
                unitType == null ? null : UnitType.valueOf(unitType),
                row.getString("former_district"),
                row.getLocalDate("life_from"),
                row.getLocalDate("life_to"));
    }
}
