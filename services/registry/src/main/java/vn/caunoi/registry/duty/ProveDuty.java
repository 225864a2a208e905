package vn.caunoi.registry.duty;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * Says that a spokesperson was published, and how one can tell. At least one of address, note and document is needed.
 *
 * @param fulfilledAt when it was published
 * @param url where it can be read; looked at for its form only, never fetched
 * @param documentName name of a file the agency keeps as proof
 * @param documentHash SHA-256 of that file in hexadecimal; the file itself stays with the agency
 */
public record ProveDuty(
        @NotNull @PlausibleTime OffsetDateTime fulfilledAt,
        @Nullable
                @Size(max = 500)
                @Pattern(
                        regexp = "https?://([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,10}(:[0-9]{1,5})?"
                                + "([/?#][!-~&&[^\"<>\\\\^`{|}]]*)?",
                        message = "A web address is needed here.")
                String url,
        @Nullable @Prose @NoTags @Size(max = 1000) String note,
        @Nullable @PlainText @NoMarkup @Size(max = 200) String documentName,
        @Nullable @Pattern(regexp = "[0-9a-f]{64}", message = "A SHA-256 in hexadecimal is needed here.")
                String documentHash) {

    boolean showsSomething() {
        return url != null || note != null || (documentHash != null && documentName != null);
    }
}
