/**
 * RFC 9457 problem documents: the one way every part of the suite says no.
 *
 * <p>Owns the rendering of errors, the domain exception base types with their status table, strict JSON input and
 * pages. Never decides a business rule.
 */
@NullMarked
package vn.caunoi.problem;

import org.jspecify.annotations.NullMarked;
