/** How fast events travel: draining a backlog, and the lag between two services. */
@NullMarked
package vn.caunoi.bench.events;

import org.jspecify.annotations.NullMarked;
