/**
 * Consultation on draft legal documents: what the people are asked, what they say, what becomes of it.
 *
 * <p>Owns drafts, windows, opinions and their answers; so far the replica of the registry's agencies. Never asks
 * another service over HTTP, and never shows who filed an opinion.
 */
@NullMarked
package vn.caunoi.consultation;

import org.jspecify.annotations.NullMarked;
