/** People who are logged in: cookie, tokens at rest, refresh, login and logout. */
@NullMarked
package vn.caunoi.gateway.session;

import org.jspecify.annotations.NullMarked;
