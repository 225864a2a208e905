/**
 * Lists that arrive as spreadsheets: looked at line by line, shown, and written only when somebody who has seen what
 * would happen says so. A feature whose rows can arrive this way implements {@link ImportKind}.
 */
@NullMarked
package vn.caunoi.registry.importing;

import org.jspecify.annotations.NullMarked;
