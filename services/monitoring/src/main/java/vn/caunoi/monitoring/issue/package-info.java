/** Public issues: an article turned into something an agency must answer, open until its statement is out. */
@NullMarked
package vn.caunoi.monitoring.issue;

import org.jspecify.annotations.NullMarked;
