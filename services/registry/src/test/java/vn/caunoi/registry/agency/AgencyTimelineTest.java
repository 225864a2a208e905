package vn.caunoi.registry.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AgencyTimelineTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final Act RENAMED = new Act(SuccessionKind.RENAME, "12/NQ-HĐND");
    private static final Act MERGED = new Act(SuccessionKind.MERGE, "1670/NQ-UBTVQH15");

    private final AgencyTimeline life =
            new AgencyTimeline(List.of(new AgencyEra(named("Sở Cũ"), null, null, null)), null);

    @Test
    void bearsEachNameInItsOwnDays() {
        AgencyTimeline renamed = life.changedFrom(DAY, state -> named("Sở Mới"), RENAMED);

        assertThat(renamed.nearest(DAY.minusDays(1)).state().name()).isEqualTo("Sở Cũ");
        assertThat(renamed.nearest(DAY).state().name()).isEqualTo("Sở Mới");
        assertThat(renamed.nearest(DAY).began()).isEqualTo(RENAMED);
        assertThat(renamed.lifeFrom()).isNull();
        assertThat(renamed.lifeTo()).isNull();
    }

    @Test
    void endsTheDayBefore() {
        AgencyTimeline ended = life.endingBefore(DAY, MERGED);

        assertThat(ended.lifeTo()).isEqualTo(DAY.minusDays(1));
        assertThat(ended.ended()).isEqualTo(MERGED);
        assertThat(ended.on(DAY)).isEmpty();
    }

    @Test
    void endsOnlyOnce() {
        AgencyTimeline ended = life.endingBefore(DAY, MERGED);

        assertThatThrownBy(() -> ended.endingBefore(DAY, MERGED)).isInstanceOf(AgencyNotStanding.class);
        assertThatThrownBy(() -> ended.changedFrom(DAY, state -> state, RENAMED))
                .isInstanceOf(AgencyNotStanding.class);
    }

    @Test
    void leavesWhatLiesAroundACorrection() {
        AgencyTimeline corrected =
                life.corrected(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31), state -> named("Sở Khác"));

        assertThat(corrected.eras()).extracting(era -> era.state().name()).containsExactly("Sở Cũ", "Sở Khác", "Sở Cũ");
        assertThat(corrected.eras().get(2).from()).isEqualTo("2021-01-01");
    }

    @Test
    void isTheSameAfterACorrectionThatSaysNothingNew() {
        assertThat(life.corrected(LocalDate.of(2020, 1, 1), null, state -> named("Sở Cũ")))
                .isEqualTo(life);
    }

    @Test
    void refusesPeriodsThatAreInvertedOrOutsideItsLife() {
        AgencyTimeline ended = life.endingBefore(DAY, MERGED);

        assertThatThrownBy(() -> life.corrected(DAY, DAY.minusDays(1), state -> state))
                .isInstanceOf(PeriodInverted.class);
        assertThatThrownBy(() -> ended.corrected(DAY.minusDays(5), DAY, state -> state))
                .isInstanceOf(PeriodOutsideLife.class);
    }

    @Test
    void refusesErasWithAGapOrAnOverlap() {
        assertThatThrownBy(() -> new AgencyTimeline(
                        List.of(
                                new AgencyEra(named("A"), null, DAY.minusDays(2), null),
                                new AgencyEra(named("B"), DAY, null, null)),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgencyTimeline(
                        List.of(new AgencyEra(named("A"), null, DAY, null), new AgencyEra(named("B"), DAY, null, null)),
                        null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotClosedWithoutAnAct() {
        assertThatThrownBy(() -> new AgencyTimeline(List.of(new AgencyEra(named("A"), null, DAY, null)), null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static AgencyState named(String name) {
        return new AgencyState(
                name, AgencyKind.DEPARTMENT, null, null, null, null, null, null, new TreeSet<>(), new TreeSet<>());
    }
}
