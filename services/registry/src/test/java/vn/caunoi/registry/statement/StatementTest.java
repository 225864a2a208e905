package vn.caunoi.registry.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.deadlines.LegalRules;
import vn.caunoi.problem.PreconditionFailed;

class StatementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private static final Instant LATER = NOW.plusSeconds(3600);

    private final Statement statement = Statement.drafted(
            UUID.randomUUID(),
            UUID.randomUUID(),
            StatementForm.WRITTEN,
            " Trả lời ",
            "Nội dung\n",
            null,
            NOW,
            "phatngon");

    @Test
    void beginsAsADraftWithTrimmedText() {
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.title()).isEqualTo("Trả lời");
        assertThat(statement.body()).isEqualTo("Nội dung");
        assertThat(statement.createdBy()).isEqualTo("phatngon");
        assertThat(statement.publishedAt()).isNull();
        assertThat(statement.rootId()).isEqualTo(statement.id());
        assertThat(statement.number()).isEqualTo(1);
    }

    @Test
    void takesNewTextWhileADraft() {
        edit(0);

        assertThat(statement.title()).isEqualTo("Khác");
        assertThat(statement.body()).isEqualTo("Nội dung khác");
        assertThat(statement.form()).isEqualTo(StatementForm.WRITTEN);
    }

    @Test
    void isPublishedOnceWithTimeAndName() {
        statement.publish(0, false, NOW, "phatngon");

        assertThat(statement.state()).isEqualTo(StatementState.PUBLISHED);
        assertThat(statement.publishedAt()).isEqualTo(NOW);
        assertThat(statement.publishedBy()).isEqualTo("phatngon");
        assertThatThrownBy(() -> statement.publish(0, false, NOW, "phatngon"))
                .isInstanceOf(StatementAlreadyPublished.class);
    }

    @Test
    void neverChangesAfterPublication() {
        statement.publish(0, false, NOW, "phatngon");

        assertThatThrownBy(() -> edit(0)).isInstanceOf(StatementAlreadyPublished.class);
        assertThatThrownBy(() -> statement.schedule(0, false, LATER, NOW, "phatngon"))
                .isInstanceOf(StatementAlreadyPublished.class);
        assertThat(statement.title()).isEqualTo("Trả lời");
    }

    @Test
    void refusesChangesBasedOnAnotherVersion() {
        assertThatThrownBy(() -> edit(1)).isInstanceOf(PreconditionFailed.class);
        assertThatThrownBy(() -> statement.publish(1, false, NOW, "phatngon")).isInstanceOf(PreconditionFailed.class);
        assertThatThrownBy(() -> statement.submit(1, NOW, "phatngon")).isInstanceOf(PreconditionFailed.class);
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
    }

    @Test
    void staysAsItIsWhileSomebodyLooksAtIt() {
        statement.submit(0, NOW, "phatngon");

        assertThatThrownBy(() -> edit(0)).isInstanceOf(StatementInReview.class);
        statement.giveBack(0, "Thiếu số điện thoại.");
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.returnNote()).isEqualTo("Thiếu số điện thoại.");
        assertThatThrownBy(() -> statement.giveBack(0, "Lần nữa")).isInstanceOf(StatementNotInReview.class);
    }

    @Test
    void needsASecondPersonWhereTheAgencyWantsOne() {
        assertThatThrownBy(() -> statement.publish(0, true, NOW, "pheduyet")).isInstanceOf(SecondPersonNeeded.class);
        statement.submit(0, NOW, "phatngon");
        assertThatThrownBy(() -> statement.publish(0, true, NOW, "phatngon")).isInstanceOf(SecondPersonNeeded.class);
        assertThatThrownBy(() -> statement.schedule(0, true, LATER, NOW, "phatngon"))
                .isInstanceOf(SecondPersonNeeded.class);

        statement.publish(0, true, NOW, "pheduyet");

        assertThat(statement.publishedBy()).isEqualTo("pheduyet");
    }

    @Test
    void waitsForATimeInTheFutureOnly() {
        assertThatThrownBy(() -> statement.schedule(0, false, NOW, NOW, "phatngon"))
                .isInstanceOf(ReleaseNotInFuture.class);
        assertThatThrownBy(() -> statement.unschedule(0)).isInstanceOf(StatementNotScheduled.class);

        statement.schedule(0, false, LATER, NOW, "phatngon");

        assertThatThrownBy(() -> edit(0)).isInstanceOf(StatementScheduled.class);
        assertThatThrownBy(() -> statement.publish(0, false, NOW, "phatngon")).isInstanceOf(StatementScheduled.class);
        assertThat(statement.isDue(LATER.minusMillis(1))).isFalse();
        assertThat(statement.isDue(LATER)).isTrue();
        statement.release(LATER);
        assertThat(statement.publishedAt()).isEqualTo(LATER);
        assertThat(statement.publishedBy()).isEqualTo("phatngon");
        assertThat(statement.isDue(LATER)).isFalse();
    }

    @Test
    void isCorrectedByAnotherVersionBesideIt() {
        assertThatThrownBy(this::correction).isInstanceOf(NotYetPublished.class);
        statement.publish(0, false, NOW, "phatngon");

        Statement next = correction();

        assertThat(next.rootId()).isEqualTo(statement.id());
        assertThat(next.number()).isEqualTo(2);
        assertThat(next.taskId()).isNull();
        assertThat(next.changeNote()).isEqualTo("Sửa ngày.");
        assertThat(statement.body()).isEqualTo("Nội dung");
        statement.supersede(LATER);
        assertThatThrownBy(this::correction).isInstanceOf(StatementSuperseded.class);
    }

    @Test
    void knowsWhichFormsTheLawKnowsWhen() {
        LegalRules rules = LegalRules.load();
        Instant before = Instant.parse("2026-06-30T16:59:59Z");
        Instant since = Instant.parse("2026-06-30T17:00:00Z");

        assertThat(StatementForm.values()).allMatch(form -> form.isInForce(rules, before));
        assertThat(StatementForm.values())
                .filteredOn(form -> form.isInForce(rules, since))
                .hasSize(5)
                .doesNotContain(StatementForm.CORRECTION_DOCUMENT);
    }

    private Statement correction() {
        return statement.corrected("Trả lời", "Nội dung đúng", " Sửa ngày. ", LATER, "phatngon");
    }

    private void edit(long seen) {
        statement.edit(seen, null, "Khác", "Nội dung khác", null, null, "phatngon");
    }
}
