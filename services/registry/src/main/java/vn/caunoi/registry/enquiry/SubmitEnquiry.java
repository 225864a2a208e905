package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;
import vn.caunoi.registry.office.Contact;
import vn.caunoi.registry.receipt.ReceiptCode;

/**
 * A question of accredited press, sent by the public form. Plain words only, so that nobody tries markup.
 *
 * @param agencyId whom it is asked
 * @param pressAgencyId the press agency, chosen from the press directory
 * @param pressAgency name of the press agency, where the directory does not have it; one of both is needed
 * @param cardNumber number of the reporter's press card
 */
public record SubmitEnquiry(
        @NotNull UUID agencyId,
        @NotNull EnquiryKind kind,
        @NotNull @PlainText @NoMarkup @Size(max = 300) String title,
        @NotNull @Prose @NoMarkup @Size(max = 5000) String question,
        @Nullable UUID pressAgencyId,
        @Nullable @PlainText @NoMarkup @Size(max = 200) String pressAgency,
        @NotNull @PlainText @NoMarkup @Size(max = 100) String reporterName,
        @NotNull @PlainText @NoMarkup @Size(max = 50) String cardNumber,
        @NotNull @Size(max = 200) @Pattern(regexp = Contact.EMAIL, message = "An e-mail address is needed here.")
                String email,
        @Nullable @Pattern(regexp = Contact.PHONE, message = "A telephone number is needed here.") String phone) {

    /** The code under which its sender follows it. */
    ReceiptCode code(SenderKey key) {
        return ReceiptCode.of(
                key,
                agencyId,
                kind,
                title,
                question,
                pressAgencyId,
                pressAgency,
                reporterName,
                cardNumber,
                email,
                phone);
    }
}
