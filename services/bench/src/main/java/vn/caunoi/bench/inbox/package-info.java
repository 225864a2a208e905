/** What it costs to look: the inbox of a busy agency, and the board over everything the province ever closed. */
@NullMarked
package vn.caunoi.bench.inbox;

import org.jspecify.annotations.NullMarked;
