/** What the local suite costs the machine of somebody who has just cloned the project: time until ready, and memory. */
@NullMarked
package vn.caunoi.bench.suite;

import org.jspecify.annotations.NullMarked;
