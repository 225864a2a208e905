/** Recording facts in the transaction of their cause. */
@NullMarked
package vn.caunoi.eventing.outbox;

import org.jspecify.annotations.NullMarked;
