/**
 * Monitoring: what the press publishes about the province, until the body concerned has answered.
 *
 * <p>Owns sources, articles and public issues. Watches publications, never people: no author profiles, no private
 * accounts, no full-text republishing.
 */
@NullMarked
package vn.caunoi.monitoring;

import org.jspecify.annotations.NullMarked;
