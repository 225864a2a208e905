package vn.caunoi.registry.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * The demand went to the outlet in writing.
 *
 * @param receivedAt when the outlet got it: its terms run from then
 */
public record SendCorrection(
        @NotNull
                @Size(max = 60)
                @Pattern(regexp = Contact.DOCUMENT, message = "A document number such as 407/QĐ-UBND is needed here.")
                String documentNumber,
        @NotNull @PlausibleTime OffsetDateTime sentAt,
        @NotNull @PlausibleTime OffsetDateTime receivedAt) {}
