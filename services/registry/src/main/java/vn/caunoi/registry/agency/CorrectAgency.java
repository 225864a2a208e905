package vn.caunoi.registry.agency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Tells what was, is or will be true of an agency in a period, in full: what is left out is not true then. Its kind and
 * the days of its existence are changed by a reorganisation only.
 *
 * @param identifier of Decision 20/2020, or in the older order
 * @param legacyIdentifier in the older order, where it is not the same turned around
 * @param validFrom first day; absent for as far back as the agency reaches
 * @param validTo last day; absent for as long as it lasts
 * @param reason why it is changed; kept with the record
 */
public record CorrectAgency(
        @NotNull @PlainText @NoMarkup @Size(max = 300) String name,
        @Pattern(regexp = "[0-9]{3}|[0-9]{5}", message = "A code of three or five digits is needed here.") @Nullable
                String unitCode,
        @Size(max = AgencyIdentifier.LONGEST)
                @Pattern(
                        regexp = AgencyIdentifier.CANONICAL + "|" + AgencyIdentifier.LEGACY,
                        message = "An identifier such as H35.12 or 000.00.12.H35 is needed here.")
                @Nullable
                String identifier,
        @Pattern(regexp = AgencyIdentifier.LEGACY, message = "An identifier such as 000.00.12.H35 is needed here.")
                @Nullable
                String legacyIdentifier,
        @NotNull @Size(max = 50)
                List<
                                @NotNull @Size(max = 300)
                                @Pattern(regexp = LINE, message = "One line of readable text is needed here.") String>
                        aliases,
        @PlausibleTime @Nullable LocalDate validFrom,
        @PlausibleTime @Nullable LocalDate validTo,
        @NotNull @PlainText @NoTags @Size(max = 500) String reason) {

    /** As {@link PlainText} and {@link NoMarkup}, for the elements of a list. */
    private static final String LINE = "[\\p{L}\\p{N}][^<>\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*";
}
