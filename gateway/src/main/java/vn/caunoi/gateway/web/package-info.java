/** The web UI and the published API documents. */
@NullMarked
package vn.caunoi.gateway.web;

import org.jspecify.annotations.NullMarked;
