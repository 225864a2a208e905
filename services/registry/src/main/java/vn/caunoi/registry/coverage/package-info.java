/**
 * Does every agency have a voice, and what is missing? Puts together what the other features know, for one agency, for
 * the province, and for any day; stores nothing.
 *
 * <p><b>When an agency counts as covered.</b> By law its head speaks ex officio (Decree 244/2026, art. 3), so no agency
 * with a head is without a spokesperson. But the press cannot call "the head": plan 3430/KH-UBND wants a contact. An
 * agency therefore counts as covered while a head or a regular spokesperson stands in the register with a contact; a
 * person authorised for one matter does not fill the place.
 *
 * <p><b>Who is counted.</b> The provincial committee, the departments, the inspectorate and the communes, whose list
 * the province publishes. Bodies whose ministry publishes are listed apart and never counted.
 */
@NullMarked
package vn.caunoi.registry.coverage;

import org.jspecify.annotations.NullMarked;
