package vn.caunoi.registry.spokesperson;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.vietnamese.Folding;

/**
 * Who speaks at a moment; the clock alone decides who that is. Asked of the driver itself, like the rest of an agency's
 * page (ADR 0027).
 */
@ApplicationScoped
class SpeakingNow {

    private static final String VIEW =
            """
            select s.id, s.agency_id, a.name as agency_name, s.kind, s.person_name, s.position, s.phone, s.email,
                   s.decision_number, s.decided_at, s.published_at, s.valid_from, s.valid_to, s.matter,
                   s.authorisation_document, u.ends_at as unavailable_until, i.id as substitute_id,
                   i.person_name as substitute_name
            """;

    /** Beside somebody who cannot, the one who was authorised instead. */
    private static final String SPEAKING =
            """
            from assignment s join agency a on a.id = s.agency_id
            left join unavailability u on u.assignment_id = s.id and u.cancelled_at is null
                 and (u.urgent or u.state = 'CONFIRMED') and u.starts_at <= $1 and u.ends_at > $1
            left join assignment i on i.stands_in_for = u.id and i.state = 'CONFIRMED'
                 and i.valid_from <= $1 and (i.valid_to is null or i.valid_to > $1)
            where s.state = 'CONFIRMED' and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1)
            """;

    private static final String COUNTED =
            """
            from assignment s join agency a on a.id = s.agency_id
            where s.state = 'CONFIRMED' and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1)
            """;

    private static final String LISTED =
            """
            and (a.valid_from is null or a.valid_from <= $2) and (a.valid_to is null or a.valid_to >= $2)
            and (s.search_text like $3 or a.search_text like $3)
            """;

    /** The order in which an agency's people speak: the head, the regular one, whoever is authorised. */
    private static final String RANK = "case s.kind when 'HEAD' then 0 when 'REGULAR' then 1 else 2 end";

    private static final String OF_AGENCY =
            VIEW + SPEAKING + "and s.agency_id = $2 order by " + RANK + ", s.valid_from desc, s.id";

    private static final String COUNT = "select count(*) as total " + COUNTED + LISTED;

    private static final String LIST =
            VIEW + SPEAKING + LISTED + "order by a.sort_key, a.id, " + RANK + ", s.id limit $4 offset $5";

    private final Pool pool;

    @Inject
    SpeakingNow(Pool pool) {
        this.pool = pool;
    }

    Uni<List<SpokespersonView>> ofAgency(UUID agencyId, Instant moment) {
        return pool.preparedQuery(OF_AGENCY)
                .execute(Tuple.of(utc(moment), agencyId))
                .map(SpeakingNow::views);
    }

    /**
     * Everybody who speaks for an agency that exists on the day.
     *
     * @param q words of a name, in any spelling; everybody without
     */
    Uni<Page<SpokespersonView>> list(@Nullable String q, Instant moment, LocalDate day, PageRequest page) {
        String text = "%" + (q == null ? "" : Folding.fold(q)) + "%";
        return pool.preparedQuery(COUNT)
                .execute(Tuple.of(utc(moment), day, text))
                .map(rows -> rows.iterator().next().getLong("total"))
                .chain(total -> pool.preparedQuery(LIST)
                        .execute(Tuple.of(utc(moment), day, text, page.size(), page.offset()))
                        .map(rows -> page.of(views(rows), total)));
    }

    private static List<SpokespersonView> views(RowSet<Row> rows) {
        return rows.stream().map(SpeakingNow::view).toList();
    }

    private static SpokespersonView view(Row row) {
        return new SpokespersonView(
                row.getUUID("id"),
                row.getUUID("agency_id"),
                row.getString("agency_name"),
                SpokespersonKind.valueOf(row.getString("kind")),
                row.getString("person_name"),
                row.getString("position"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("decision_number"),
                row.getOffsetDateTime("decided_at").toInstant(),
                row.getOffsetDateTime("published_at").toInstant(),
                row.getOffsetDateTime("valid_from").toInstant(),
                instant(row, "valid_to"),
                row.getString("matter"),
                row.getString("authorisation_document"),
                instant(row, "unavailable_until"),
                row.getUUID("substitute_id"),
                row.getString("substitute_name"));
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
