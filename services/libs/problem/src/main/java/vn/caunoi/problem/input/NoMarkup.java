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
 * Text without angle brackets. Our own pages show every text as it is; lists are also copied into other programs that
 * are not as careful, and no name of a person, a post or a place has need of them.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "[^<>]*")
public @interface NoMarkup {

    String message() default "Angle brackets have no place here.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
