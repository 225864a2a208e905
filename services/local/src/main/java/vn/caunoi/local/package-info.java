/**
 * Starts the whole suite on one machine, with real servers and every module as a process of its own.
 *
 * <p>Owns the order of starting, the demo data and what happens when something goes wrong. Never part of an image: in a
 * cluster the chart does this work, with the same environment variables.
 */
@NullMarked
package vn.caunoi.local;

import org.jspecify.annotations.NullMarked;
