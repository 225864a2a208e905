package vn.caunoi.registry.agency;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a method below {@code /agencies/{id}} that only somebody who acts for this agency may call. Decided before the
 * body is read, so that nobody learns from a 400 what only insiders may try.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActsForAgency {}
