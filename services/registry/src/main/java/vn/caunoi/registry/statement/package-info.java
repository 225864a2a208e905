/** What an agency says: written as a draft, published once, never changed afterwards. */
@NullMarked
package vn.caunoi.registry.statement;

import org.jspecify.annotations.NullMarked;
