/** What this machine must offer, checked before anything starts, each lack told in one sentence. */
@NullMarked
package vn.caunoi.local.host;

import org.jspecify.annotations.NullMarked;
