/**
 * Spreadsheets as tables of text, in and out: CSV and XLSX. What comes in is distrusted to the last byte; what goes out
 * cannot be taken for a formula. Knows nothing of what the tables mean.
 */
@NullMarked
package vn.caunoi.registry.sheet;

import org.jspecify.annotations.NullMarked;
