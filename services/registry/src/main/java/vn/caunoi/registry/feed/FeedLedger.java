package vn.caunoi.registry.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.ledger.CanonicalJson;

/**
 * Where features say what the national feed shall tell. A record is told whole whenever it changed; one that says the
 * same as before is not told again, so that saying it once too often does no harm.
 *
 * <p>A record leaves the feed when its time ({@code validTo}) is over. One that is told when it is over already tells
 * those who know it when that was, and is gone with the next event; nobody else hears of it.
 *
 * <p>To be called inside {@code @WithTransaction}. The number of the event is given at the commit, in its order.
 */
@ApplicationScoped
public class FeedLedger {

    private static final String AGENCY = "agency";
    private static final String END = "validTo";

    private final FeedRepository feed;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    FeedLedger(FeedRepository feed, ObjectMapper json, Clock clock) {
        this.feed = feed;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Tells a record, new or changed.
     *
     * @param value a record with nothing in it that may not be public: {@link FeedSpokesperson}, {@link FeedOfficer}
     */
    public Uni<Void> put(RecordKind kind, UUID id, Object value) {
        return put(kind, id, json.<JsonNode>valueToTree(value));
    }

    private Uni<Void> put(RecordKind kind, UUID id, JsonNode value) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant leavesAt = endOf(value);
        String text = CanonicalJson.of(value);
        return leavesAt == null || leavesAt.isAfter(now)
                ? feed.put(kind, id, agencyOf(value), text, leavesAt, now)
                : feed.correct(kind, id, agencyOf(value), text, leavesAt, now).chain(() -> feed.remove(kind, id, now));
    }

    /** Tells that a record is gone: it was told by mistake, or may not be told any more. */
    public Uni<Void> remove(RecordKind kind, UUID id) {
        return feed.remove(kind, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Tells all records of an agency again whose name or code has changed. */
    public Uni<Void> describe(FeedAgency agency) {
        return feed.ofAgency(agency.id()).chain(items -> InTurn.forEach(items, item -> describe(item, agency)));
    }

    private Uni<Void> describe(FeedItem item, FeedAgency agency) {
        try {
            ObjectNode value = (ObjectNode) json.readTree(item.value());
            value.set(AGENCY, json.valueToTree(agency));
            return put(RecordKind.valueOf(item.kind()), item.id(), value);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static @Nullable Instant endOf(JsonNode value) {
        JsonNode end = value.path(END);
        return end.isTextual() ? Instant.parse(end.textValue()) : null;
    }

    private static @Nullable UUID agencyOf(JsonNode value) {
        JsonNode id = value.path(AGENCY).path("id");
        return id.isTextual() ? UUID.fromString(id.textValue()) : null;
    }
}
