/**
 * What the tests of all modules share: real servers, tokens, architecture rules and contract checks.
 *
 * <p>Test scope only. Helpers and annotations, no base classes.
 */
@NullMarked
package vn.caunoi.testkit;

import org.jspecify.annotations.NullMarked;
