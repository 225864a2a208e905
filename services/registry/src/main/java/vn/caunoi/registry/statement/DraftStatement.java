package vn.caunoi.registry.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/**
 * Begins a statement.
 *
 * @param taskId the task that it answers; absent when the agency speaks of its own accord
 * @param agencyId who speaks, where there is no task; the caller's own agency when absent
 * @param form one of the forms of the law; a written one when absent
 * @param body plain text; line breaks are kept
 * @param answers what it answers, for its readers; the public issue of the task when absent
 */
public record DraftStatement(
        @Nullable UUID taskId,
        @Nullable UUID agencyId,
        @Nullable StatementForm form,
        @NotNull @PlainText @NoTags @Size(max = 300) String title,
        @NotNull @Prose @NoTags @Size(max = 20_000) String body,
        @Valid @Nullable LinkAnswered answers) {}
