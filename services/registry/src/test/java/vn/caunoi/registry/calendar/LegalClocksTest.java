package vn.caunoi.registry.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.caunoi.deadlines.Confidence;
import vn.caunoi.deadlines.Deadline;
import vn.caunoi.deadlines.Deadlines;
import vn.caunoi.deadlines.LegalRule;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.deadlines.Period;
import vn.caunoi.deadlines.WorkingCalendar;

/**
 * Every rule of the catalogue that belongs to registry, on both sides of its dates and over every kind of day:
 * {@code legal-clocks.csv} says what has to come out.
 */
class LegalClocksTest {

    /** Rules that registry lives by. Whoever adds one to the catalogue says here or below whose it is. */
    private static final Set<String> OURS = Set.of(
            "spk.publish.regular",
            "spk.publish.case",
            "spk.case.writtenAndTerm",
            "spk.subdelegation",
            "spk.regular.agencies",
            "spk.case.officers",
            "spk.firstStatement",
            "spk.firstStatement.event",
            "spk.firstStatement.opinion",
            "spk.pressConf.province",
            "spk.pressInfo.province",
            "spk.refusal.reasonRequired",
            "spk.report.due",
            "spk.report.window",
            "spk.internalRegulation",
            "press.conf.notice",
            "press.conf.refuse",
            "press.answer.request",
            "press.answer.forwarded",
            "press.answer.complaintConclusion",
            "press.outlet.answer",
            "press.outlet.passOn.daily",
            "press.outlet.passOn.weekly",
            "press.correction.daily",
            "press.reply.rounds",
            "spk.form.correctionDocument",
            "foi.proactive.default",
            "foi.net.simple",
            "foi.net.complex",
            "foi.net.announceTerm",
            "foi.net.extension",
            "foi.office.complex",
            "foi.office.extension",
            "foi.post.simple",
            "foi.correction.claim");

    /** Rules of consultation, of broadcast, of the suite's operation, and what the calendar itself goes by. */
    private static final Set<String> OF_OTHERS = Set.of(
            "cons.window.centralStyle",
            "cons.window.province",
            "cons.window.chairmanDecision",
            "cons.window.commune",
            "cons.agencyReply",
            "cons.synthesis.required",
            "cons.scheme407.share",
            "bc.disclosure.days",
            "bc.notice.posting",
            "bc.disclosure.start",
            "bc.disaster.repeat.le3",
            "bc.disaster.repeat.gt3",
            "bc.class.order",
            "bc.security.minLevel",
            "portal.downtime.notice",
            "pdp.breach.notice",
            "cyber.incident.first",
            "cyber.incident.report",
            "cal.holidays.perYear");

    /** Units whose outcome depends on which days are worked, or must be shown not to. */
    private static final Set<String> CLOCKS = Set.of("h", "d", "d-max", "wd", "wd-max", "mo", "mo-max", "h-before");

    /** Its only trigger is 1 July 2026. */
    private static final String ONE_DAY_ONLY = "spk.internalRegulation";

    private static final LegalRules RULES = LegalRules.load();

    private final Deadlines deadlines = Deadlines.load();

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void isDueWhenTheLawSays(Line line) {
        if (line.expected().equals("no law")) {
            assertThat(
                            line.isWindow()
                                    ? RULES.window(line.key(), line.year()).isPresent()
                                    : line.rule().isPresent())
                    .isFalse();
        } else if (line.expected().startsWith("= ")) {
            assertThat(line.rule()).hasValueSatisfying(rule -> {
                assertThat("= " + rule.value()).isEqualTo(line.expected());
                assertThat(rule.confidence()).isEqualTo(Confidence.HIGH);
            });
        } else if (line.isWindow()) {
            String[] days = line.expected().split("/", -1);
            assertThat(RULES.window(line.key(), line.year()))
                    .hasValue(new Period(LocalDate.parse(days[0]), LocalDate.parse(days[1])));
        } else {
            assertThat(deadline(line)).hasValueSatisfying(deadline -> {
                assertThat(deadline.dueAt())
                        .isEqualTo(OffsetDateTime.parse(line.expected()).toInstant());
                assertThat(deadline.confidence()).isEqualTo(Confidence.valueOf(line.confidence()));
                assertThat(deadline.rule().basis()).isEqualTo(line.source());
            });
        }
    }

    @Test
    void everyRuleOfTheCatalogueIsAssigned() {
        Set<String> unassigned = new TreeSet<>();
        catalogue().forEach(row -> unassigned.add(row.get("key")));
        unassigned.removeAll(OURS);
        unassigned.removeAll(OF_OTHERS);

        assertThat(unassigned)
                .as("new rules: say whose they are, and add lines to legal-clocks.csv for ours")
                .isEmpty();
        assertThat(catalogue().map(row -> row.get("key"))).containsAll(OURS).containsAll(OF_OTHERS);
    }

    @Test
    void everyRowOfOursIsTriedOnBothSidesOfItsDates() {
        Set<String> tried =
                table().map(line -> line.key() + " " + line.trigger()).collect(toSet());

        catalogue()
                .filter(row -> OURS.contains(row.get("key")))
                .filter(row -> !row.get("unit").equals("date-range"))
                .forEach(row -> {
                    LocalDate from = LocalDate.parse(row.get("from"));
                    assertThat(tried).contains(lastSecond(row, from.minusDays(1)), firstMoment(row, from));
                    if (!row.get("to").isEmpty()) {
                        LocalDate to = LocalDate.parse(row.get("to"));
                        assertThat(tried).contains(lastSecond(row, to), firstMoment(row, to.plusDays(1)));
                    }
                });
    }

    @Test
    void everyClockOfOursIsTriedOverEveryKindOfDay() {
        Map<String, Set<String>> cases = table().collect(groupingBy(Line::kindOfRow, mapping(Line::side, toSet())));

        catalogue()
                .filter(row -> OURS.contains(row.get("key")) && CLOCKS.contains(row.get("unit")))
                .filter(row -> !row.get("key").equals(ONE_DAY_ONLY))
                .forEach(row -> assertThat(cases.get(row.get("key") + " " + row.get("from")))
                        .as(row.get("key") + " of " + row.get("from"))
                        .contains("weekend", "holiday", "swap-off", "swap-worked"));
    }

    private Optional<Deadline> deadline(Line line) {
        Instant trigger = line.moment();
        if (!line.after().isEmpty()) {
            return deadlines.compute(line.after(), trigger).flatMap(term -> deadlines.extended(line.key(), term));
        }
        return deadlines.due(line.key(), trigger);
    }

    private static String firstMoment(CSVRecord row, LocalDate day) {
        return row.get("key") + " " + day + "T00:00:00+07:00";
    }

    private static String lastSecond(CSVRecord row, LocalDate day) {
        return row.get("key") + " " + day + "T23:59:59+07:00";
    }

    /** The catalogue as it is written, so that no row can hide from the test. */
    private static Stream<CSVRecord> catalogue() {
        return read("/vn/caunoi/deadlines/legal-rules.csv");
    }

    private static Stream<Line> table() {
        return read("/legal-clocks.csv")
                .map(row -> new Line(
                        row.get("key"),
                        row.get("case"),
                        row.get("after"),
                        row.get("trigger"),
                        row.get("expected"),
                        row.get("confidence"),
                        row.get("source"),
                        row.get("why")));
    }

    private static Stream<CSVRecord> read(String resource) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setCommentMarker('#')
                .get();
        try (CSVParser parser = CSVParser.parse(
                new InputStreamReader(
                        Objects.requireNonNull(LegalClocksTest.class.getResourceAsStream(resource), resource), UTF_8),
                format)) {
            List<CSVRecord> rows = parser.getRecords();
            return rows.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the table; its columns are explained at its top. */
    record Line(
            String key,
            String side,
            String after,
            String trigger,
            String expected,
            String confidence,
            String source,
            String why) {

        Instant moment() {
            return OffsetDateTime.parse(trigger).toInstant();
        }

        int year() {
            return OffsetDateTime.parse(trigger).getYear();
        }

        boolean isWindow() {
            return key.endsWith(".window");
        }

        Optional<LegalRule> rule() {
            return RULES.at(key, moment());
        }

        /** The row of the catalogue that was law at the trigger. */
        String kindOfRow() {
            return key + " "
                    + RULES.on(key, LocalDate.ofInstant(moment(), WorkingCalendar.ZONE))
                            .map(rule -> rule.from().toString())
                            .orElse("none");
        }

        @Override
        public String toString() {
            return key + ", " + side + ": " + why;
        }
    }
}
