/**
 * Who is calling and for which agency.
 *
 * <p>Owns the role names, the {@link vn.caunoi.identity.Caller} read from a verified token, and the filter that refuses
 * odd spellings of paths. Never decides whether a caller may do a certain thing: that is the feature's own rule.
 */
@NullMarked
package vn.caunoi.identity;

import org.jspecify.annotations.NullMarked;
