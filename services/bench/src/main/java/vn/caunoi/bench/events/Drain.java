package vn.caunoi.bench.events;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.caunoi.bench.Benchmark;
import vn.caunoi.bench.Report;
import vn.caunoi.bench.pair.PairSuite;

/**
 * {@code drain [rounds] [events]}: how fast the relay publishes a backlog, beside a bare producer with the same
 * settings.
 */
public final class Drain implements Benchmark {

    private static final int EVENTS = 100_000;
    private static final int BYTES = 1_024;
    private static final double FLOOR_PER_SECOND = 2_000;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    /**
     * Events of one KiB that compress badly, twenty per aggregate, in one transaction: they become visible together.
     */
    private static final String FILL =
            """
            with event as (
                select md5('round %1$d agency ' || n %% (%2$d / 20))::uuid as agency, n / (%2$d / 20) + 1 as sequence
                from generate_series(0, %2$d - 1) n),
            text as (
                select agency, sequence, format('{"id":"%%s","slug":"so-mau","name":"Sở mẫu","kind":"department",'
                    || '"aliases":[""],"predecessors":[],"successors":[]}', agency) as empty,
                       (select string_agg(md5(agency::text || sequence || i), '') from generate_series(1, 32) i) as noise
                from event)
            insert into outbox (id, topic, type, aggregate_id, sequence, recorded_at, payload)
            select gen_random_uuid(), '%3$s', 'vn.caunoi.registry.agency.recorded.v1', agency, sequence, now(),
                   replace(empty, '[""]', '["' || left(noise, %4$d - length(empty)) || '"]')
            from text
            """;

    @Override
    public String name() {
        return "drain";
    }

    @Override
    public String summary() {
        return "relay publishes a backlog of 100,000 events of 1 KiB, ≥ 2,000 per second";
    }

    @Override
    public void run(List<String> arguments, Report report) throws Exception {
        int rounds = arguments.isEmpty() ? 3 : Integer.parseInt(arguments.get(0));
        int events = arguments.size() > 1 ? Integer.parseInt(arguments.get(1)) : EVENTS;
        double[] relay = new double[rounds];
        double[] bare = new double[rounds];
        double[] ratio = new double[rounds];
        report.note(Machine.load());
        try (PairSuite suite = PairSuite.start()) {
            suite.writer().start();
            BareProducer producer = new BareProducer(suite.kafka().bootstrapServers(), PairSuite.TOPIC, BYTES);
            producer.send(events / 10);
            for (int round = 0; round < rounds; round++) {
                bare[round] = producer.send(events);
                relay[round] = drain(suite, round, events);
                ratio[round] = relay[round] / bare[round];
                System.out.printf(
                        "round %d: bare producer %.0f/s, relay %.0f/s%n", round + 1, bare[round], relay[round]);
            }
        }
        report.atLeast("relay, backlog of %,d".formatted(events), FLOOR_PER_SECOND, "events/s", relay);
        report.figure("bare producer, same settings", "records/s", bare);
        report.figure("relay / bare producer", "", ratio);
        report.note(
                "records of %d bytes, acks=all, idempotent, lz4; PostgreSQL with fsync; one broker, all on one machine"
                        .formatted(BYTES));
    }

    private static double drain(PairSuite suite, int round, int events)
            throws SQLException, InterruptedException, TimeoutException {
        try (Connection connection = suite.postgres().connect(PairSuite.WRITER_DATABASE);
                var statement = connection.createStatement()) {
            statement.execute("truncate outbox, outbox_sequence");
            statement.execute(FILL.formatted(round, events, PairSuite.TOPIC, BYTES));
        }
        long end = System.nanoTime() + LIMIT.toNanos();
        while (suite.count(PairSuite.WRITER_DATABASE, "select count(*) from outbox where state <> 'PUBLISHED'") > 0) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("The backlog did not drain within " + LIMIT);
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        // The clock starts when the rows became visible, at the commit that follows their insertion.
        long millis = suite.count(
                PairSuite.WRITER_DATABASE,
                "select (extract(epoch from max(settled_at) - min(settled_at)) * 1000)::bigint from outbox");
        return events * 1_000.0 / Math.max(1, millis);
    }
}
