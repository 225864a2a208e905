package vn.caunoi.registry.importing;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what only somebody may call who acts for the agency of an import: that of {@code /imports/{id}}, or for a new
 * one that of the parameter {@code agency}. Decided before the file is read.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ActsForImport {}
