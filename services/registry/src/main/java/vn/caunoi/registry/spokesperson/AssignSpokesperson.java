package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;

/**
 * Names who speaks for an agency.
 *
 * @param phone Vietnamese number with area code: {@code 0213 3876 337}, {@code +84912345678}
 * @param email official address; published
 * @param decisionNumber as written on the decision: {@code 407/QĐ-UBND}
 * @param decidedAt when the decision was signed; the publication clock starts here
 */
public record AssignSpokesperson(
        @NotNull SpokespersonKind kind,
        @NotNull @PlainText @Size(max = 120) String personName,
        @NotNull @PlainText @Size(max = 200) String position,
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
        @NotNull @PlausibleTime OffsetDateTime decidedAt) {}
