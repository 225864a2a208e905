package vn.caunoi.bench.asat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The page of one agency with nothing between driver and socket: the statements the registry sends, the JSON it
 * answers, one event loop. Started as a process of its own: {@code port database-url user password}.
 */
final class BareRead {

    private static final OffsetDateTime LATEST = OffsetDateTime.parse("9999-12-31T00:00:00Z");

    private static final String SUMMARY =
            "v.agency_id, v.slug, v.name, v.kind, v.unit_code, v.unit_type, v.former_district, v.life_from, v.life_to";

    private static final String KNOWN = " and v.recorded_from <= $2 and (v.recorded_to is null or v.recorded_to > $2) ";

    private static final String ERAS = "select " + SUMMARY
            + ", v.from_day, v.to_day, v.parent_id, v.identifier, v.legacy_identifier, v.aliases"
            + " from agency_version v where v.agency_id = $1" + KNOWN + "order by v.from_day";

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

    /** The agency that is asked for has none, so only the price of asking counts here. */
    private static final String SPOKESPERSONS =
            """
            select s.id, s.agency_id, a.name as agency_name, s.kind, s.person_name, s.position, s.phone, s.email,
                   s.decision_number, s.decided_at, s.published_at, s.valid_from, s.valid_to, s.matter,
                   s.authorisation_document, u.ends_at as unavailable_until, i.id as substitute_id,
                   i.person_name as substitute_name
            from assignment s join agency a on a.id = s.agency_id
            left join unavailability u on u.assignment_id = s.id and u.cancelled_at is null
                 and (u.urgent or u.state = 'CONFIRMED') and u.starts_at <= $1 and u.ends_at > $1
            left join assignment i on i.stands_in_for = u.id and i.state = 'CONFIRMED'
                 and i.valid_from <= $1 and (i.valid_to is null or i.valid_to > $1)
            where s.state = 'CONFIRMED' and s.valid_from <= $1 and (s.valid_to is null or s.valid_to > $1)
            and s.agency_id = $2
            order by case s.kind when 'HEAD' then 0 when 'REGULAR' then 1 else 2 end, s.valid_from desc, s.id
            """;

    private final Pool pool;

    private BareRead(Pool pool) {
        this.pool = pool;
    }

    public static void main(String[] arguments) {
        Vertx vertx = Vertx.vertx();
        Pool pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(12))
                .connectingTo(PgConnectOptions.fromUri(arguments[1])
                        .setUser(arguments[2])
                        .setPassword(arguments[3])
                        .setCachePreparedStatements(true))
                .using(vertx)
                .build();
        BareRead read = new BareRead(pool);
        vertx.createHttpServer(new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[0])))
                .requestHandler(request -> {
                    String path = request.path();
                    UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
                    read.page(id)
                            .onSuccess(page -> request.response()
                                    .putHeader("Content-Type", "application/json;charset=UTF-8")
                                    .end(page.toBuffer()))
                            .onFailure(failure ->
                                    request.response().setStatusCode(500).end(String.valueOf(failure)));
                })
                .listen();
    }

    private Future<JsonObject> page(UUID id) {
        LocalDate today = LocalDate.now(ZoneOffset.ofHours(7));
        return ask(ERAS, Tuple.of(id, LATEST)).compose(eras -> {
            Row era = last(eras);
            JsonObject page = summary(era);
            put(page, "identifier", era.getString("identifier"));
            put(page, "legacyIdentifier", era.getString("legacy_identifier"));
            JsonArray aliases = new JsonArray();
            for (String alias : era.getArrayOfStrings("aliases")) {
                aliases.add(alias);
            }
            page.put("aliases", aliases).put("publishingDuty", "PROVINCE");
            return ask(RELATIVES, Tuple.of(id, LATEST, era.getUUID("parent_id"), today, today))
                    .compose(relatives -> {
                        JsonArray predecessors = new JsonArray();
                        JsonArray successors = new JsonArray();
                        for (Row relative : relatives) {
                            switch (relative.getString("role")) {
                                case "PARENT" -> page.put("parent", summary(relative));
                                case "PREDECESSOR" -> predecessors.add(summary(relative));
                                default -> successors.add(summary(relative));
                            }
                        }
                        page.put("predecessors", predecessors).put("successors", successors);
                        return ask(SPOKESPERSONS, Tuple.of(OffsetDateTime.now(ZoneOffset.UTC), id));
                    })
                    .map(spokespersons -> page.put("spokespersons", new JsonArray()));
        });
    }

    private Future<RowSet<Row>> ask(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values);
    }

    private static Row last(RowSet<Row> rows) {
        Row last = null;
        for (Row row : rows) {
            last = row;
        }
        if (last == null) {
            throw new IllegalStateException("no such row");
        }
        return last;
    }

    private static JsonObject summary(Row row) {
        JsonObject summary = new JsonObject()
                .put("id", row.getUUID("agency_id").toString())
                .put("slug", row.getString("slug"))
                .put("name", row.getString("name"))
                .put("kind", kebab(row.getString("kind")));
        put(summary, "unitCode", row.getString("unit_code"));
        put(summary, "unitType", kebab(row.getString("unit_type")));
        put(summary, "formerDistrict", row.getString("former_district"));
        put(summary, "validFrom", row.getLocalDate("life_from"));
        put(summary, "validTo", row.getLocalDate("life_to"));
        return summary;
    }

    private static @Nullable String kebab(@Nullable String name) {
        return name == null ? null : name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(JsonObject object, String name, @Nullable Object value) {
        if (value != null) {
            object.put(name, value.toString());
        }
    }
}
