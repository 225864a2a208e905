package vn.caunoi.registry.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a record that is handed to {@link AuditTrail} as a private matter of a person: a private number,
 * a home address. The trail keeps for ever, so it keeps only enough to see that such a value changed.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Personal {}
