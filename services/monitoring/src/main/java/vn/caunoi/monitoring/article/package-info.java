/** What was published, each article once, with the bodies it speaks of. */
@NullMarked
package vn.caunoi.monitoring.article;

import org.jspecify.annotations.NullMarked;
