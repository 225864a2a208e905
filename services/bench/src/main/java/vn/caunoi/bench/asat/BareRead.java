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
import io.vertx.sqlclient.SqlConnection;
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

    private static final String SUMMARY =
            "v.agency_id, v.slug, v.name, v.kind, v.unit_code, v.unit_type, v.former_district, v.life_from, v.life_to";

    private static final String VERSIONS =
            """
            select id, agency_id, slug, name, kind, unit_code, unit_type, former_district, parent_id, identifier,
                legacy_identifier, aliases, inherited, sort_key, names_text, search_text, from_day, to_day, valid_from,
                valid_to, life_from, life_to, began_by, began_document, ended_by, ended_document, recorded_from,
                recorded_to, recorded_by, reason
            from agency_version where agency_id = $1 and recorded_to is null order by from_day
            """;

    private static final String ON_DAY = "select " + SUMMARY
            + " from agency_version v where v.agency_id = $1 and v.recorded_to is null"
            + " and v.from_day <= $2 and v.to_day >= $2";

    private static final String PREDECESSORS = "select " + SUMMARY
            + " from agency_succession s join agency_version v on v.agency_id = s.predecessor_id"
            + " where s.successor_id = $1 and v.from_day <= s.last_day and v.to_day >= s.last_day"
            + " and s.effective_on <= $2 and v.recorded_to is null order by v.sort_key, v.agency_id";

    private static final String SUCCESSORS = "select " + SUMMARY
            + " from agency_succession s join agency_version v on v.agency_id = s.successor_id"
            + " where s.predecessor_id = $1 and s.kind <> 'SPLIT_OFF' and v.from_day <= s.effective_on and v.to_day >= s.effective_on"
            + " and s.effective_on <= $2 and v.recorded_to is null order by v.sort_key, v.agency_id";

    /** The agency that is asked for has none, so only the price of asking counts here. */
    private static final String SPOKESPERSONS =
            """
            select s.id, a.id, a.name, s.kind, s.person_name, s.position, s.phone, s.email, s.decision_number,
                s.decided_at, s.published_at
            from assignment s join agency a on a.id = s.agency_id
            where a.id = $1 and s.decided_at <= $2 order by s.decided_at desc, s.id
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
        return pool.withConnection(
                connection -> ask(connection, VERSIONS, Tuple.of(id)).compose(versions -> {
                    Row last = last(versions);
                    JsonObject page = summary(last);
                    put(page, "identifier", last.getString("identifier"));
                    put(page, "legacyIdentifier", last.getString("legacy_identifier"));
                    JsonArray aliases = new JsonArray();
                    for (String alias : last.getArrayOfStrings("aliases")) {
                        aliases.add(alias);
                    }
                    page.put("aliases", aliases);
                    page.put("publishingDuty", "PROVINCE");
                    return ask(connection, ON_DAY, Tuple.of(last.getUUID("parent_id"), today))
                            .compose(parents -> {
                                page.put("parent", summary(last(parents)));
                                return ask(connection, PREDECESSORS, Tuple.of(id, today));
                            })
                            .compose(predecessors -> {
                                page.put("predecessors", summaries(predecessors));
                                return ask(connection, SUCCESSORS, Tuple.of(id, today));
                            })
                            .compose(successors -> {
                                page.put("successors", summaries(successors));
                                return ask(connection, SPOKESPERSONS, Tuple.of(id, OffsetDateTime.now(ZoneOffset.UTC)));
                            })
                            .map(spokespersons -> page.put("spokespersons", new JsonArray()));
                }));
    }

    private static Future<RowSet<Row>> ask(SqlConnection connection, String sql, Tuple values) {
        return connection.preparedQuery(sql).execute(values);
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

    private static JsonArray summaries(RowSet<Row> rows) {
        JsonArray all = new JsonArray();
        rows.forEach(row -> all.add(summary(row)));
        return all;
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
