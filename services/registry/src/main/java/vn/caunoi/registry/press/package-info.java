/**
 * The press directory: who is licensed, who is accredited, and how each is reached in office. Nothing private is kept:
 * what stands here is what licences, press cards and letterheads say.
 *
 * <p>The province keeps it; everybody who answers the press reads it.
 */
@NullMarked
package vn.caunoi.registry.press;

import org.jspecify.annotations.NullMarked;
