package vn.caunoi.problem.input;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/** A date or time between 1945 and 2199: what people mean, and what the database can hold. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlausibleTime.Validator.class)
public @interface PlausibleTime {

    String message() default "The year must lie between 1945 and 2199.";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Judges everything that has a year. */
    class Validator implements ConstraintValidator<PlausibleTime, TemporalAccessor> {

        @Override
        public boolean isValid(@Nullable TemporalAccessor value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            int year = value.get(ChronoField.YEAR);
            return year >= 1945 && year <= 2199;
        }
    }
}
