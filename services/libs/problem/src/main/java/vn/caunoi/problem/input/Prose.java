package vn.caunoi.problem.input;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** As {@link PlainText}, but with line breaks and tabs. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[[^\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]\\r\\n\\t]*")
@Pattern(regexp = ".*[\\p{L}\\p{N}].*", flags = Pattern.Flag.DOTALL)
public @interface Prose {

    String message() default "Readable text is needed here.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
