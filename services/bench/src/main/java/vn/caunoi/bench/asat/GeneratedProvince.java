package vn.caunoi.bench.asat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * 5,000 bodies and what thirty years of mergers and new names made of them. The same seed gives the same province.
 *
 * @param bodies every body there ever was
 * @param links who went into whom
 */
record GeneratedProvince(List<Body> bodies, List<Link> links) {

    static final LocalDate BEGINNING = LocalDate.of(1996, 1, 1);
    static final int YEARS = 30;

    private static final int ATONCE = 5_000;
    private static final double MERGED_A_YEAR = 0.02;
    private static final double RENAMED_A_YEAR = 0.01;
    private static final String[] KINDS = {"DEPARTMENT", "COMMUNE_COMMITTEE", "VERTICAL_BODY"};
    private static final String[] SYLLABLES = {
        "nam", "muong", "ban", "pa", "sin", "hua", "bum", "ta", "na", "khun", "phong", "tho", "than", "uyen", "sung",
        "lung", "dao", "khoen", "tung", "cuoi"
    };

    /** A body with its names in their days; each era begins where the one before ended. */
    record Body(UUID id, String slug, String kind, List<Era> eras) {

        Era last() {
            return eras.get(eras.size() - 1);
        }

        @Nullable
        LocalDate lifeTo() {
            return last().to();
        }
    }

    record Era(String name, LocalDate from, @Nullable LocalDate to) {}

    record Link(UUID predecessor, UUID successor, LocalDate on) {}

    static GeneratedProvince of(long seed) {
        Random random = new Random(seed);
        List<Body> bodies = new ArrayList<>();
        List<Body> living = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < ATONCE; i++) {
            Body body = begin(random, bodies.size(), BEGINNING);
            bodies.add(body);
            living.add(body);
        }
        for (int year = 1; year <= YEARS; year++) {
            LocalDate day = BEGINNING.plusYears(year).plusDays(random.nextInt(300));
            List<Body> heirs = new ArrayList<>();
            int mergers = (int) (living.size() * MERGED_A_YEAR / 2);
            for (int i = 0; i < mergers; i++) {
                Body first = take(random, living);
                Body second = take(random, living);
                Body heir = begin(random, bodies.size(), day);
                end(first, day);
                end(second, day);
                bodies.add(heir);
                heirs.add(heir);
                links.add(new Link(first.id(), heir.id(), day));
                links.add(new Link(second.id(), heir.id(), day));
            }
            // Only now, so that none ends on the day on which it began.
            living.addAll(heirs);
            int renamed = (int) (living.size() * RENAMED_A_YEAR);
            for (int i = 0; i < renamed; i++) {
                Body body = living.get(random.nextInt(living.size()));
                if (body.last().from().isBefore(day)) {
                    end(body, day);
                    body.eras().add(new Era(name(random, bodies.size() + i), day, null));
                }
            }
            // As many begin as went, so that the province stays as large as it is.
            while (living.size() < ATONCE) {
                Body body = begin(random, bodies.size(), day);
                bodies.add(body);
                living.add(body);
            }
        }
        return new GeneratedProvince(bodies, links);
    }

    private static Body take(Random random, List<Body> living) {
        return living.remove(random.nextInt(living.size()));
    }

    private static Body begin(Random random, int number, LocalDate day) {
        List<Era> eras = new ArrayList<>();
        eras.add(new Era(name(random, number), day, null));
        return new Body(
                new UUID(random.nextLong(), random.nextLong()),
                "don-vi-" + number,
                KINDS[random.nextInt(KINDS.length)],
                eras);
    }

    private static void end(Body body, LocalDate day) {
        Era last = body.last();
        body.eras().set(body.eras().size() - 1, new Era(last.name(), last.from(), day.minusDays(1)));
    }

    private static String name(Random random, int number) {
        return "don vi " + SYLLABLES[random.nextInt(SYLLABLES.length)] + " "
                + SYLLABLES[random.nextInt(SYLLABLES.length)] + " "
                + SYLLABLES[random.nextInt(SYLLABLES.length)] + " " + number;
    }

    /** Writes it as the register would hold it. */
    void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (PreparedStatement agency = connection.prepareStatement(
                        """
                        insert into agency (id, slug, name, kind, valid_from, valid_to, sort_key, own_text, search_text,
                            content_hash, kept_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'PEOPLE')
                        """);
                PreparedStatement version = connection.prepareStatement(
                        """
                        insert into agency_version (id, agency_id, slug, name, kind, aliases, inherited, sort_key,
                            names_text, search_text, valid_from, valid_to, life_from, life_to, ended_by,
                            ended_document, recorded_from, recorded_by)
                        values (gen_random_uuid(), ?, ?, ?, ?, '{}', '{}', ?, ?, ?, ?, ?, ?, ?, ?, ?,
                            timestamptz '2026-01-01', 'bench')
                        """);
                PreparedStatement link = connection.prepareStatement(
                        """
                        insert into agency_succession (predecessor_id, successor_id, kind, effective_on,
                            document_number, recorded_from)
                        values (?, ?, 'MERGE', ?, '1/QĐ-UBND', timestamptz '2026-01-01')
                        """)) {
            for (Body body : bodies) {
                add(agency, body);
            }
            agency.executeBatch();
            for (Body body : bodies) {
                for (Era era : body.eras()) {
                    add(version, body, era);
                }
            }
            version.executeBatch();
            for (Link each : links) {
                link.setObject(1, each.predecessor());
                link.setObject(2, each.successor());
                link.setObject(3, each.on());
                link.addBatch();
            }
            link.executeBatch();
        }
        connection.commit();
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("vacuum analyze agency");
            statement.execute("vacuum analyze agency_version");
            statement.execute("vacuum analyze agency_succession");
        }
    }

    private static void add(PreparedStatement agency, Body body) throws SQLException {
        Era last = body.last();
        agency.setObject(1, body.id());
        agency.setString(2, body.slug());
        agency.setString(3, last.name());
        agency.setString(4, body.kind());
        agency.setObject(5, body.eras().get(0).from());
        setDay(agency, 6, body.lifeTo());
        agency.setString(7, "4 " + last.name());
        agency.setString(8, "|" + last.name() + "|");
        agency.setString(9, "|" + last.name() + "|");
        agency.addBatch();
    }

    private static void add(PreparedStatement version, Body body, Era era) throws SQLException {
        version.setObject(1, body.id());
        version.setString(2, body.slug());
        version.setString(3, era.name());
        version.setString(4, body.kind());
        version.setString(5, "4 " + era.name());
        version.setString(6, "|" + era.name() + "|");
        version.setString(7, "|" + era.name() + "|");
        version.setObject(8, era.from());
        setDay(version, 9, era.to());
        version.setObject(10, body.eras().get(0).from());
        setDay(version, 11, body.lifeTo());
        boolean ended = body.lifeTo() != null;
        version.setString(12, ended ? "MERGE" : null);
        version.setString(13, ended ? "1/QĐ-UBND" : null);
        version.addBatch();
    }

    private static void setDay(PreparedStatement statement, int place, @Nullable LocalDate day) throws SQLException {
        if (day == null) {
            statement.setNull(place, Types.DATE);
        } else {
            statement.setObject(place, day);
        }
    }
}
