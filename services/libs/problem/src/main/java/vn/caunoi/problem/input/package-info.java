/** What every service asks of the texts and times that come in: constraints for the fields of command records. */
@NullMarked
package vn.caunoi.problem.input;

import org.jspecify.annotations.NullMarked;
