/**
 * Access to information (Law 104/2016, Decree 13/2018): citizens ask and follow by a receipt code, agencies answer on
 * the clock of the way of supply, and keep a register book. Knows who asks in one table only, and shows it to nobody
 * but those who handle the request.
 */
@NullMarked
package vn.caunoi.registry.information;

import org.jspecify.annotations.NullMarked;
