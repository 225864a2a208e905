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
 * Text in which nothing begins like a tag of HTML; "pH &lt; 7" is a sentence. Our own pages show every text as it is;
 * what is published is also copied by others, who are not as careful.
 */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Pattern(regexp = "(?!.*<[a-zA-Z/!?]).*", flags = Pattern.Flag.DOTALL)
public @interface NoTags {

    String message() default "Markup has no place here: plain text is needed.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
