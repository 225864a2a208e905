package vn.caunoi.registry.reorganisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.registry.agency.AgencyKind;
import vn.caunoi.registry.agency.AgencyStanding;
import vn.caunoi.registry.agency.AgencySummary;
import vn.caunoi.registry.agency.NewBody;
import vn.caunoi.registry.agency.SuccessionKind;
import vn.caunoi.registry.agency.SuccessionLink;

class PlanTest {

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private final UUID a = UUID.randomUUID();
    private final UUID b = UUID.randomUUID();
    private final UUID c = UUID.randomUUID();
    private final Map<UUID, AgencyStanding> standings = new HashMap<>(
            Map.of(a, standing(a, true, false), b, standing(b, true, false), c, standing(c, true, false)));

    /**
     * Merged, replaced or renamed: exactly one successor. Split: two or more. Split off: one or more. Abolished: none.
     */
    @ParameterizedTest
    @CsvSource({
        "REPLACE, 1, 0, 1, true",
        "REPLACE, 1, 1, 0, true",
        "REPLACE, 1, 1, 1, false",
        "REPLACE, 1, 0, 0, false",
        "REPLACE, 2, 0, 1, false",
        "MERGE, 2, 0, 1, true",
        "MERGE, 1, 1, 0, true",
        "MERGE, 1, 0, 1, false",
        "MERGE, 2, 0, 2, false",
        "MERGE, 2, 0, 0, false",
        "SPLIT, 1, 0, 2, true",
        "SPLIT, 1, 1, 1, true",
        "SPLIT, 1, 0, 1, false",
        "SPLIT, 2, 0, 2, false",
        "SPLIT_OFF, 1, 0, 1, true",
        "SPLIT_OFF, 1, 1, 0, true",
        "SPLIT_OFF, 1, 1, 2, true",
        "SPLIT_OFF, 1, 0, 0, false",
        "SPLIT_OFF, 2, 0, 1, false",
        "RENAME, 1, 0, 1, true",
        "RENAME, 1, 1, 0, false",
        "RENAME, 2, 0, 1, false",
        "ABOLISH, 1, 0, 0, true",
        "ABOLISH, 2, 0, 0, true",
        "ABOLISH, 1, 0, 1, false",
        "ABOLISH, 0, 0, 0, false"
    })
    void wantsTheRightNumbers(SuccessionKind kind, int predecessors, int successors, int fresh, boolean right) {
        Plan plan = new Plan(List.of(new PlannedStep(
                kind,
                List.of(a, b).subList(0, predecessors),
                List.of(c).subList(0, successors),
                IntStream.range(0, fresh).mapToObj(i -> body()).toList(),
                null)));

        if (right) {
            assertThatCode(() -> judge(plan)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> judge(plan))
                    .isInstanceOfAny(PredecessorsMiscounted.class, SuccessorsMiscounted.class);
        }
    }

    @Test
    void refusesABodyThatSucceedsItself() {
        assertThatThrownBy(() -> judge(merge(List.of(a, b), a))).isInstanceOf(SuccessionCycle.class);
    }

    @Test
    void refusesTwoThatSucceedEachOther() {
        Plan plan = new Plan(List.of(step(List.of(a), b), step(List.of(b), a)));

        assertThatThrownBy(() -> judge(plan)).isInstanceOf(SuccessionCycle.class);
    }

    @Test
    void refusesACircleThroughThePast() {
        List<SuccessionLink> past = List.of(
                new SuccessionLink(b, c, SuccessionKind.REPLACE, DAY.minusYears(2), "1/QĐ-UBND"),
                new SuccessionLink(c, a, SuccessionKind.REPLACE, DAY.minusYears(1), "2/QĐ-UBND"));

        assertThatThrownBy(() -> merge(List.of(a), b).judge(standings, past, DAY))
                .isInstanceOf(SuccessionCycle.class);
    }

    @Test
    void refusesABodyInTwoSteps() {
        Plan plan = new Plan(List.of(step(List.of(a), c), step(List.of(a), b)));

        assertThatThrownBy(() -> judge(plan)).isInstanceOf(AgencyReorganisedTwice.class);
    }

    @Test
    void refusesWhatIsNotInTheRegister() {
        assertThatThrownBy(() -> judge(merge(List.of(UUID.randomUUID()), b))).isInstanceOf(AgencyUnknown.class);
        assertThatThrownBy(() -> judge(merge(List.of(a), UUID.randomUUID()))).isInstanceOf(AgencyUnknown.class);
    }

    @Test
    void refusesBodiesThatDoNotExistOnTheDayOrChangeLater() {
        standings.put(a, standing(a, false, true));
        assertThatThrownBy(() -> judge(merge(List.of(a), b))).isInstanceOf(BodyNotStanding.class);
        assertThatThrownBy(() -> judge(merge(List.of(b), a))).isInstanceOf(BodyNotStanding.class);

        standings.put(a, standing(a, true, true));
        assertThatThrownBy(() -> judge(merge(List.of(a), b))).isInstanceOf(BodyChangesLater.class);
    }

    @Test
    void givesOpenWorkToSomebodyWhoGoesOn() {
        Plan toOther = new Plan(List.of(new PlannedStep(SuccessionKind.ABOLISH, List.of(a), List.of(), List.of(), b)));
        Plan toItself =
                new Plan(List.of(new PlannedStep(SuccessionKind.ABOLISH, List.of(a, b), List.of(), List.of(), b)));
        Plan outside = new Plan(List.of(new PlannedStep(SuccessionKind.MERGE, List.of(a), List.of(b), List.of(), c)));

        assertThatCode(() -> judge(toOther)).doesNotThrowAnyException();
        assertThat(toOther.steps().get(0).heir()).isEqualTo(b);
        assertThatThrownBy(() -> judge(toItself)).isInstanceOf(HeirWrong.class);
        assertThatThrownBy(() -> judge(outside)).isInstanceOf(HeirWrong.class);
    }

    @Test
    void letsAPartComeBack() {
        List<SuccessionLink> past =
                List.of(new SuccessionLink(b, a, SuccessionKind.SPLIT_OFF, DAY.minusYears(1), "1/QĐ-UBND"));

        assertThatCode(() -> merge(List.of(a), b).judge(standings, past, DAY)).doesNotThrowAnyException();
    }

    @Test
    void namesNobodyForTheWorkOfABodyThatGoesOn() {
        Plan named = new Plan(List.of(new PlannedStep(SuccessionKind.SPLIT_OFF, List.of(a), List.of(b), List.of(), b)));
        Plan toItself =
                new Plan(List.of(new PlannedStep(SuccessionKind.SPLIT_OFF, List.of(a), List.of(a), List.of(), null)));

        assertThatThrownBy(() -> judge(named)).isInstanceOf(HeirWrong.class);
        assertThatThrownBy(() -> judge(toItself)).isInstanceOf(SuccessionCycle.class);
    }

    @Test
    void asksWhoTakesTheWorkOfASplitBodyUntilTheDayItself() {
        PlannedStep split = new PlannedStep(SuccessionKind.SPLIT, List.of(a), List.of(b, c), List.of(), null);
        PlannedStep named = new PlannedStep(SuccessionKind.SPLIT, List.of(a), List.of(b, c), List.of(), c);

        assertThat(split.heir()).isNull();
        assertThat(split.onDay()).isEqualTo(b);
        assertThat(named.heir()).isEqualTo(c);
        assertThat(named.onDay()).isEqualTo(c);
    }

    private void judge(Plan plan) {
        plan.judge(standings, List.of(), DAY);
    }

    private static Plan merge(List<UUID> predecessors, UUID successor) {
        return new Plan(List.of(step(predecessors, successor)));
    }

    private static PlannedStep step(List<UUID> predecessors, UUID successor) {
        return new PlannedStep(SuccessionKind.MERGE, predecessors, List.of(successor), List.of(), null);
    }

    private static NewBody body() {
        return new NewBody(UUID.randomUUID(), "Sở Mới", AgencyKind.DEPARTMENT, null, null, null, null, List.of());
    }

    private static AgencyStanding standing(UUID id, boolean exists, boolean changesLater) {
        return new AgencyStanding(
                new AgencySummary(id, "so", "Sở", AgencyKind.DEPARTMENT, null, null, null, null, null),
                exists,
                exists,
                changesLater);
    }
}
