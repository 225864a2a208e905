/**
 * What an agency has to see to: a task is one matter in the inbox of one agency, with one legal clock.
 *
 * <p>Other features keep what a matter says, and open, move, extend and close its task through {@link TaskService} in
 * the transaction of their own command. Whose it is, where it stands and until when is said here and nowhere else.
 */
@NullMarked
package vn.caunoi.registry.task;

import org.jspecify.annotations.NullMarked;
