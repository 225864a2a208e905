/**
 * Broadcasting to the commune loudspeakers: what is played where, when, in which language, and the proof of it.
 *
 * <p>Owns stations, bulletins, schedules, alerts and play logs; so far the replica of the registry's agencies. Never
 * asks another service over HTTP, and never claims a play that nobody confirmed.
 */
@NullMarked
package vn.caunoi.broadcast;

import org.jspecify.annotations.NullMarked;
