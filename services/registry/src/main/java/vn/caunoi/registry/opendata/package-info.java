/** The public list for programs and spreadsheets, and for whoever wants to be told when it changes. Owns no data. */
@NullMarked
package vn.caunoi.registry.opendata;

import org.jspecify.annotations.NullMarked;
