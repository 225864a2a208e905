package vn.caunoi.registry.officer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * Who fills a post of policy communication.
 *
 * @param position the post in the agency that this person has besides
 * @param phone official number
 * @param email official address; both go into the national feed
 * @param decidedOn the day on which the decision was signed
 * @param activeFrom first day
 * @param activeTo last day; absent while active
 */
public record RecordOfficer(
        @NotNull @PlainText @NoMarkup @Size(max = 120) String personName,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String position,
        @NotNull @Pattern(regexp = Contact.PHONE, message = "A Vietnamese phone number is needed here.") String phone,
        @NotNull @Size(max = 120) @Pattern(regexp = Contact.EMAIL, message = "An e-mail address is needed here.")
                String email,
        @Size(max = 60)
                @Pattern(regexp = Contact.DOCUMENT, message = "A document number such as 407/QĐ-UBND is needed here.")
                @Nullable
                String decisionNumber,
        @PlausibleTime @Nullable LocalDate decidedOn,
        @NotNull @PlausibleTime LocalDate activeFrom,
        @PlausibleTime @Nullable LocalDate activeTo) {}
