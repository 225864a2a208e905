package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;

/**
 * A refusal on a ground of the law.
 *
 * @param earlier the two requests by which the same was supplied before, where that is the ground
 */
public record RefuseInformation(
        @NotNull @PlainText @Size(max = 40) String ground,
        @NotNull @Prose @Size(max = 4000) String reason,
        @Size(max = 20) @Nullable List<@NotNull UUID> earlier) {}
