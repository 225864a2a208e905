/**
 * What the gateway's tests run against: a real login service, a real database, and a service that tells what it got.
 */
@NullMarked
package vn.caunoi.gateway.suite;

import org.jspecify.annotations.NullMarked;
