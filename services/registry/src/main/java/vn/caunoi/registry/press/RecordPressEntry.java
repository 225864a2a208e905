package vn.caunoi.registry.press;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * Everything there is to say about an entry.
 *
 * @param number of the licence, of a reporter that of the press card
 * @param name of the agency, office or publication, or the full name of the reporter
 * @param agencyId the press agency it belongs to; absent for a press agency itself
 * @param position of a reporter
 * @param address of the office
 * @param validFrom first day
 * @param validTo last day, inclusive; absent while no end is known
 */
public record RecordPressEntry(
        @NotNull PressKind kind,
        @NotNull
                @Size(max = 60)
                @Pattern(
                        regexp = "[\\p{L}0-9]+([ ./_-][\\p{L}0-9]+)*",
                        message = "A number such as 245/GP-BTTTT or NB12345 is needed here.")
                String number,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String name,
        @Nullable PressMedium medium,
        @Nullable UUID agencyId,
        @PlainText @NoMarkup @Size(max = 120) @Nullable String position,
        @PlainText @NoMarkup @Size(max = 300) @Nullable String address,
        @Size(max = 20)
                @Pattern(regexp = Contact.PHONE, message = "A Vietnamese number with area code is needed here.")
                @Nullable
                String phone,
        @Size(max = 120) @Pattern(regexp = Contact.EMAIL, message = "An e-mail address is needed here.") @Nullable
                String email,
        @Size(max = 200)
                @Pattern(
                        regexp = "https://([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,10}(/[A-Za-z0-9._~/-]*)?",
                        message = "An https address is needed here.")
                @Nullable
                String website,
        @NotNull @PlausibleTime LocalDate validFrom,
        @PlausibleTime @Nullable LocalDate validTo) {}
