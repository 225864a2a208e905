package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Names who speaks for an agency. Post and person are found by title, name and official address, or created.
 *
 * @param phone Vietnamese number with area code: {@code 0213 3876 337}, {@code +84912345678}
 * @param email official address; published
 * @param decisionNumber as written on the decision: {@code 407/QĐ-UBND}
 * @param decidedAt when the decision was signed; the publication clock starts here
 * @param postKind what the post is to the agency; read from kind and title when absent
 * @param validFrom first moment of the role, the decision itself when absent; may lie in the future
 * @param validTo first moment after the role; open when absent, which an authorisation cannot be
 * @param matter the one matter of an authorisation
 * @param authorisationDocument number of the written authorisation
 * @param authorisedBy the assignment of the head who signed; the head in office at the signing when absent
 * @param standsInFor the unavailability during which an authorised person speaks instead
 */
public record AssignSpokesperson(
        @NotNull SpokespersonKind kind,
        @NotNull @PlainText @NoMarkup @Size(max = 120) String personName,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String position,
        @NotNull
                @Pattern(regexp = "(\\+84|0)([ .-]?[0-9]){9,10}", message = "A Vietnamese phone number is needed here.")
                String phone,
        @NotNull
                @Size(max = 120)
                @Pattern(
                        regexp = "[A-Za-z0-9]+([._+-][A-Za-z0-9]+)*@([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,10}",
                        message = "An e-mail address is needed here.")
                String email,
        @NotNull
                @Size(max = 60)
                @Pattern(
                        regexp = "[0-9]{1,6}(/[0-9]{4})?/\\p{L}[\\p{L}0-9]*([-&,.]\\p{L}[\\p{L}0-9]*)*",
                        message = "A document number such as 407/QĐ-UBND is needed here.")
                String decisionNumber,
        @NotNull @PlausibleTime OffsetDateTime decidedAt,
        @Nullable PostKind postKind,
        @PlausibleTime @Nullable OffsetDateTime validFrom,
        @PlausibleTime @Nullable OffsetDateTime validTo,
        @PlainText @NoMarkup @Size(max = 300) @Nullable String matter,
        @Size(max = 60)
                @Pattern(
                        regexp = "[0-9]{1,6}(/[0-9]{4})?/\\p{L}[\\p{L}0-9]*([-&,.]\\p{L}[\\p{L}0-9]*)*",
                        message = "A document number such as 12/UQ-STP is needed here.")
                @Nullable
                String authorisationDocument,
        @Nullable UUID authorisedBy,
        @Nullable UUID standsInFor) {

    PostKind post() {
        return postKind == null ? PostKind.guess(kind, position.strip()) : postKind;
    }
}
