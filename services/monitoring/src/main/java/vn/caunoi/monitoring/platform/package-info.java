/** Only what the framework forces: clock, HTTP client, OpenAPI head. */
@NullMarked
package vn.caunoi.monitoring.platform;

import org.jspecify.annotations.NullMarked;
