package vn.caunoi.registry.enquiry;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;
import vn.caunoi.registry.office.Contact;

/**
 * A question of the press that reached the agency by letter, mail or telephone, or that staff make of a public issue.
 *
 * @param pressAgencyId the press agency, chosen from the press directory
 * @param pressAgency name of the press agency, where the directory does not have it; one of both is needed
 * @param receivedAt when it reached the agency: chooses the legal rule and starts its clock
 * @param issueId the public issue it was made of
 */
public record RecordEnquiry(
        @NotNull EnquiryKind kind,
        @NotNull @PlainText @NoMarkup @Size(max = 300) String title,
        @NotNull @Prose @NoMarkup @Size(max = 5000) String question,
        @Nullable UUID pressAgencyId,
        @Nullable @PlainText @NoMarkup @Size(max = 200) String pressAgency,
        @Nullable @PlainText @NoMarkup @Size(max = 100) String reporterName,
        @Nullable @PlainText @NoMarkup @Size(max = 50) String cardNumber,
        @Nullable @Size(max = 200) @Pattern(regexp = Contact.EMAIL, message = "An e-mail address is needed here.")
                String email,
        @Nullable @Pattern(regexp = Contact.PHONE, message = "A telephone number is needed here.") String phone,
        @NotNull @PlausibleTime OffsetDateTime receivedAt,
        @Nullable UUID issueId) {}
