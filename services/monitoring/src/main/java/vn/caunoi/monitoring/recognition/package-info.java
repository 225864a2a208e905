/** Which bodies a text speaks of: a pure function of the text, its date and the agencies known today. */
@NullMarked
package vn.caunoi.monitoring.recognition;

import org.jspecify.annotations.NullMarked;
