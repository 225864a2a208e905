/**
 * Files that belong to a matter. A feature whose matters have files implements {@link OwnsAttachments} and decides who
 * may see and change them; receiving, judging, keeping and handing out is done here, piece by piece, so that no file is
 * ever in memory as a whole.
 *
 * <p>What a file claims to be does not count: its content must be of a kind on the list, and its name must say so.
 */
@NullMarked
package vn.caunoi.registry.attachment;

import org.jspecify.annotations.NullMarked;
