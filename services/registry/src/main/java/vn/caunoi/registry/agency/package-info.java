/**
 * Agencies past and present, kept in valid time (when something holds) and record time (when we knew it), searchable
 * without diacritics, and told to the other services whenever something changes.
 *
 * <p>The province's data files begin it; what people correct or reorganise here is not overwritten by them. A question
 * about a day answers the same for ever unless a correction is recorded, and then the old knowledge can still be asked.
 */
@NullMarked
package vn.caunoi.registry.agency;

import org.jspecify.annotations.NullMarked;
