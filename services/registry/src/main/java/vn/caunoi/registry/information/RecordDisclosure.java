package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * An entry of the list: what, by which means, where.
 *
 * @param place address of the page, name of the paper, or where it hangs
 * @param createdOn when the information came to be
 * @param specialDue last day by a special law; absent for the default term
 * @param specialBasis that law
 */
public record RecordDisclosure(
        @NotNull @PlainText @NoMarkup @Size(max = 300) String title,
        @NotNull DisclosureForm form,
        @NotNull @PlainText @NoMarkup @Size(max = 300) String place,
        @NotNull @PlausibleTime LocalDate createdOn,
        @PlausibleTime @Nullable LocalDate specialDue,
        @PlainText @NoMarkup @Size(max = 200) @Nullable String specialBasis) {}
