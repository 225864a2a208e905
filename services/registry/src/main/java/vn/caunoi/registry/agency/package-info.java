/**
 * Agencies past and present: what the province's data files say, kept in valid time, searchable without diacritics, and
 * told to the other services whenever it changes.
 *
 * <p>The data files are the truth; this feature has no command that edits an agency.
 */
@NullMarked
package vn.caunoi.registry.agency;

import org.jspecify.annotations.NullMarked;
