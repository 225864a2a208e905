package vn.caunoi.registry.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.caunoi.problem.PreconditionFailed;

class StatementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final Statement statement =
            Statement.drafted(UUID.randomUUID(), UUID.randomUUID(), " Trả lời ", "Nội dung\n", NOW, "phatngon");

    @Test
    void beginsAsADraftWithTrimmedText() {
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
        assertThat(statement.title()).isEqualTo("Trả lời");
        assertThat(statement.body()).isEqualTo("Nội dung");
        assertThat(statement.createdBy()).isEqualTo("phatngon");
        assertThat(statement.publishedAt()).isNull();
    }

    @Test
    void takesNewTextWhileADraft() {
        statement.edit(0, "Tiêu đề mới", "Nội dung mới");

        assertThat(statement.title()).isEqualTo("Tiêu đề mới");
        assertThat(statement.body()).isEqualTo("Nội dung mới");
    }

    @Test
    void isPublishedOnceWithTimeAndName() {
        statement.publish(0, NOW, "phatngon");

        assertThat(statement.state()).isEqualTo(StatementState.PUBLISHED);
        assertThat(statement.publishedAt()).isEqualTo(NOW);
        assertThat(statement.publishedBy()).isEqualTo("phatngon");
        assertThatThrownBy(() -> statement.publish(0, NOW, "phatngon")).isInstanceOf(StatementAlreadyPublished.class);
    }

    @Test
    void neverChangesAfterPublication() {
        statement.publish(0, NOW, "phatngon");

        assertThatThrownBy(() -> statement.edit(0, "Khác", "Khác")).isInstanceOf(StatementAlreadyPublished.class);
        assertThat(statement.title()).isEqualTo("Trả lời");
    }

    @Test
    void refusesChangesBasedOnAnotherVersion() {
        assertThatThrownBy(() -> statement.edit(1, "Khác", "Khác")).isInstanceOf(PreconditionFailed.class);
        assertThatThrownBy(() -> statement.publish(1, NOW, "phatngon")).isInstanceOf(PreconditionFailed.class);
        assertThat(statement.state()).isEqualTo(StatementState.DRAFT);
    }
}
