/** What the person at the terminal sees while the suite starts. */
@NullMarked
package vn.caunoi.local.progress;

import org.jspecify.annotations.NullMarked;
