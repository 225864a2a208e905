/**
 * Registry: which agencies exist and existed, who speaks for them, what the press asked them and what they answered.
 *
 * <p>Owns agencies with their succession, spokespersons, tasks and statements, the trail of all changes and the
 * national feed. Never fetches news, never raises an issue, never calls another service: what it learns of issues
 * arrives as events, what it decides leaves as events.
 *
 * <p>Features depend on each other in one direction only:
 *
 * <pre>
 *   directory (public page of an agency) → spokesperson → agency
 *   whatever belongs to an agency        → reorganisation → agency → feed
 *   opendata (the list as files, Atom)   → spokesperson, agency, feed
 *   whatever has files                   → attachment
 *   conference (from plan to minutes)    → press (directory) → importing, mail
 *                                        → attachment, task, reorganisation
 *   everything that changes something    → audit, feed → ledger
 *   spokesperson, officer (sources)      → feed
 *   communicator → importing → agency, sheet
 *   communicator, officer, channel, mail → office → spokesperson
 *   reminder (digests, clocks in hours)  → coverage, officer, mail → office
 *   information (requests, disclosures) → task → agency; office, sheet
 *                                        → attachment, mail, receipt
 *   training (courses, who lacks what)   → communicator, officer → importing, office
 *   alert (emergencies of broadcast)      → task
 *   enquiry (questions of the press)     → statement → task → agency, calendar; press, receipt, mail
 *   desk (a task with its answer)        → statement → task → agency, calendar
 *   opendata, statement (Atom)           → atom
 *   correction (demands on the press)    → press (directory), task
 *   report (yearly, to the ministry)     → agency; the database counts what the others keep
 *   whatever shows or stores a due time  → calendar
 *   coverage (who has a voice, what is due) → duty (publication with proof) → policy, spokesperson
 *                                           → contact (confirmed, reported) → mail, policy, spokesperson
 *                                           → task
 * </pre>
 */
@NullMarked
package vn.caunoi.registry;

import org.jspecify.annotations.NullMarked;
