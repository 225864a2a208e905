/**
 * Press conferences from plan to minutes, and the two duties of the province: a conference at least every three months,
 * information every month.
 *
 * <p>Whoever is not the provincial committee tells it beforehand ({@code press.conf.notice}); it may refuse for a while
 * ({@code press.conf.refuse}). What was told stays as it was told: a conference that changes is cancelled and planned
 * anew.
 */
@NullMarked
package vn.caunoi.registry.conference;

import org.jspecify.annotations.NullMarked;
