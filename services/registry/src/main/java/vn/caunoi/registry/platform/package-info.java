/** Only what the framework forces: wiring, health, and the table from database constraints to problem codes. */
@NullMarked
package vn.caunoi.registry.platform;

import org.jspecify.annotations.NullMarked;
