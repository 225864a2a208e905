/**
 * Contacts that are proven alive: every spokesperson is asked now and then, by a signed link, whether the published
 * contact is still right; and everybody may report a wrong one.
 */
@NullMarked
package vn.caunoi.registry.contact;

import org.jspecify.annotations.NullMarked;
