/**
 * How a service meets its database: migrations by the owner role before it starts, a bounded pool of connections for a
 * role without rights on the schema while it runs.
 *
 * <p>Knows no table.
 */
@NullMarked
package vn.caunoi.database;

import org.jspecify.annotations.NullMarked;
