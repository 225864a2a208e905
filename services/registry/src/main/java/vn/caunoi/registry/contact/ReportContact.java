package vn.caunoi.registry.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.Prose;

/**
 * A wrong contact, reported by anybody. Plain words only: angle brackets are refused, so that nobody tries markup.
 *
 * @param assignmentId whose contact it is; absent when it is about the agency as a whole
 * @param detail what is wrong
 * @param correction what would be right, when the reporter knows
 */
public record ReportContact(
        @NotNull UUID agencyId,
        @Nullable UUID assignmentId,
        @NotNull WrongPart wrong,
        @NotNull @Prose @Size(max = 1000) @Pattern(regexp = "[^<>]*", message = "Plain words are needed here.")
                String detail,
        @Nullable @Prose @Size(max = 300) @Pattern(regexp = "[^<>]*", message = "Plain words are needed here.")
                String correction) {}
