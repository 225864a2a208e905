/** The public page of one agency: its facts, its history and its spokespersons in one answer. */
@NullMarked
package vn.caunoi.registry.directory;

import org.jspecify.annotations.NullMarked;
