package vn.caunoi.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.caunoi.bench.faults.TopicContent.Told;

/**
 * Judges a run from what it left behind: the driver's ledger, both databases, and the topic. Knows nothing of the
 * services, so a mistake in them cannot hide itself.
 */
final class LedgerCheck {

    private final Map<String, Set<String>> ledger = new HashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();
    private final Map<String, Recorded> recorded = new LinkedHashMap<>();
    private final List<Effect> effects = new ArrayList<>();
    private final Set<String> inbox = new HashSet<>();
    private final List<Told> told;
    private final long deadLetters;

    /** A row of the outbox. */
    private record Recorded(String writeId, String agency, long sequence) {}

    /** A row that an event left in the other database. */
    private record Effect(String writeId, String agency) {}

    /** One finding: what must hold, what was found, and whether it does. */
    record Finding(String goal, String must, String found, boolean holds) {}

    LedgerCheck(Path ledgerFile, Connection writer, Connection reader, TopicContent topic)
            throws IOException, SQLException {
        for (String line : Files.readAllLines(ledgerFile)) {
            String[] cells = line.split(",", -1);
            ledger.computeIfAbsent(cells[0], state -> new LinkedHashSet<>()).add(cells[1]);
        }
        read(writer);
        readEffects(reader);
        told = topic.events();
        deadLetters = topic.deadLetters();
    }

    List<Finding> findings() {
        Set<String> acked = ledger.getOrDefault("acked", Set.of());
        Set<String> refused = ledger.getOrDefault("refused", Set.of());
        Set<String> recordedWrites = new HashSet<>();
        recorded.values().forEach(row -> recordedWrites.add(row.writeId()));
        Set<String> toldIds = new HashSet<>();
        told.forEach(event -> toldIds.add(event.id()));
        Set<String> effectWrites = new HashSet<>();
        effects.forEach(effect -> effectWrites.add(effect.writeId()));

        List<Finding> findings = new ArrayList<>();
        findings.add(none("R1", "acknowledged writes lost", missing(acked, written.keySet())));
        findings.add(
                none("R1", "writes without event, events without write", symmetric(written.keySet(), recordedWrites)));
        findings.add(none("R1", "events stuck in the outbox", missing(recorded.keySet(), toldIds)));
        findings.add(none("R1", "events not taken in", missing(recorded.keySet(), inbox)));
        findings.add(none("R1", "writes without effect", missing(written.keySet(), effectWrites)));
        findings.add(none("R2", "effects too many", effects.size() - effectWrites.size()));
        findings.add(none("R3", "effects without cause", missing(effectWrites, written.keySet())));
        findings.add(none("R3", "refused writes kept", overlap(refused, written.keySet())));
        findings.add(none("R3", "events on the topic that nobody recorded", missing(toldIds, recorded.keySet())));
        findings.add(none("R5", "gaps or inversions on the topic", disorderOnTopic()));
        findings.add(none("R5", "effects out of order", disorderOfEffects()));
        findings.add(none("R8", "dead letters", deadLetters));
        return findings;
    }

    /** How often records came twice on the topic (goal R4). */
    long repeatedRecords() {
        return told.size() - told.stream().map(Told::id).distinct().count();
    }

    String summary() {
        return "%d acked, %d refused, %d unknown, %d written, %d effects, %d repeated records"
                .formatted(
                        ledger.getOrDefault("acked", Set.of()).size(),
                        ledger.getOrDefault("refused", Set.of()).size(),
                        ledger.getOrDefault("unknown", Set.of()).size(),
                        written.size(),
                        effects.size(),
                        repeatedRecords());
    }

    /** The first time an event of an aggregate appears, its number is the next one. */
    private long disorderOnTopic() {
        Map<String, Long> last = new HashMap<>();
        Set<String> seen = new HashSet<>();
        long wrong = 0;
        for (Told event : told) {
            if (seen.add(event.id())) {
                long expected = last.getOrDefault(event.agency(), 0L) + 1;
                wrong += event.sequence() == expected ? 0 : 1;
                last.put(event.agency(), event.sequence());
            }
        }
        return wrong;
    }

    /** Effects of an aggregate follow the numbers that its events got when they were recorded. */
    private long disorderOfEffects() {
        Map<String, Long> sequenceOf = new HashMap<>();
        recorded.values().forEach(row -> sequenceOf.put(row.writeId(), row.sequence()));
        Map<String, Long> last = new HashMap<>();
        long wrong = 0;
        for (Effect effect : effects) {
            long sequence = sequenceOf.getOrDefault(effect.writeId(), -1L);
            wrong += sequence > last.getOrDefault(effect.agency(), 0L) ? 0 : 1;
            last.put(effect.agency(), sequence);
        }
        return wrong;
    }

    private void read(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            try (var rows = statement.executeQuery("select id::text, agency_id::text from written")) {
                while (rows.next()) {
                    written.put(rows.getString(1), rows.getString(2));
                }
            }
            try (var rows = statement.executeQuery("select id::text, payload::json -> 'aliases' ->> 0,"
                    + " aggregate_id::text, sequence from outbox order by position")) {
                while (rows.next()) {
                    recorded.put(
                            rows.getString(1), new Recorded(rows.getString(2), rows.getString(3), rows.getLong(4)));
                }
            }
        }
    }

    private void readEffects(Connection reader) throws SQLException {
        try (var statement = reader.createStatement()) {
            try (var rows =
                    statement.executeQuery("select write_id::text, agency_id::text from applied order by position")) {
                while (rows.next()) {
                    effects.add(new Effect(rows.getString(1), rows.getString(2)));
                }
            }
            try (var rows = statement.executeQuery("select event_id::text from inbox")) {
                while (rows.next()) {
                    inbox.add(rows.getString(1));
                }
            }
        }
    }

    private static Finding none(String goal, String what, long count) {
        return new Finding(goal, what + ": 0", String.valueOf(count), count == 0);
    }

    private static long missing(Set<String> wanted, Set<String> present) {
        return wanted.stream().filter(id -> !present.contains(id)).count();
    }

    private static long overlap(Set<String> one, Set<String> other) {
        return one.stream().filter(other::contains).count();
    }

    private static long symmetric(Set<String> one, Set<String> other) {
        return missing(one, other) + missing(other, one);
    }
}
