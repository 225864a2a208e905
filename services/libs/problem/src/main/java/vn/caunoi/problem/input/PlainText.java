package vn.caunoi.problem.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One line that says something and hides nothing: at least one letter or digit, no control characters, no line breaks,
 * and none of the invisible marks that turn the direction of writing and make a text look like another one.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*")
@Pattern(regexp = ".*[\\p{L}\\p{N}].*", flags = Pattern.Flag.DOTALL)
public @interface PlainText {

    String message() default "One line of readable text is needed here.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
