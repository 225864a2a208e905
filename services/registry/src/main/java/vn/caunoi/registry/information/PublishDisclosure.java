package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Since when it is public.
 *
 * @param place where exactly, when that is known better now
 * @param shownUntil last day on which it is shown; absent for as long as it holds
 */
public record PublishDisclosure(
        @NotNull @PlausibleTime LocalDate publishedOn,
        @PlainText @NoMarkup @Size(max = 300) @Nullable String place,
        @PlausibleTime @Nullable LocalDate shownUntil) {}
