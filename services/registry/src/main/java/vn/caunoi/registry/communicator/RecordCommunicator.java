package vn.caunoi.registry.communicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * Everything there is to say about a communicator.
 *
 * @param code number of the card, or of the agency's own list; unique in the agency and the same for ever
 * @param level code of a level
 * @param communeId committee of the commune in which the person works; absent for the whole province
 * @param villages the villages, as people write them
 * @param languages codes of the languages in which the person explains
 * @param email official address
 * @param activeFrom first day
 * @param activeTo last day; absent while active
 */
public record RecordCommunicator(
        @NotNull
                @Size(max = 40)
                @Pattern(
                        regexp = "[\\p{L}0-9]+([./_-][\\p{L}0-9]+)*",
                        message = "A number such as TTV-014 or 12/BCV is needed here.")
                String code,
        @NotNull CommunicatorKind kind,
        @NotNull @Size(max = 20) String level,
        @NotNull @PlainText @NoMarkup @Size(max = 120) String personName,
        @PlainText @NoMarkup @Size(max = 200) @Nullable String position,
        @Nullable UUID communeId,
        @PlainText @NoMarkup @Size(max = 300) @Nullable String villages,
        @NotNull @Size(min = 1, max = 12) List<@NotNull @Size(max = 20) String> languages,
        @Pattern(regexp = Contact.PHONE, message = "A Vietnamese phone number is needed here.") @Nullable String phone,
        @Size(max = 120) @Pattern(regexp = Contact.EMAIL, message = "An e-mail address is needed here.") @Nullable
                String email,
        @Size(max = 60)
                @Pattern(regexp = Contact.DOCUMENT, message = "A document number such as 407/QĐ-UBND is needed here.")
                @Nullable
                String decisionNumber,
        @NotNull @PlausibleTime LocalDate activeFrom,
        @PlausibleTime @Nullable LocalDate activeTo) {}
