/**
 * Events between services: effectively once, in order per aggregate, and never lost once a request was answered.
 *
 * <ul>
 *   <li>{@code outbox}: a service records a fact in the transaction of its cause;
 *   <li>{@code relay}: one leader per service carries recorded facts to Kafka;
 *   <li>{@code inbox}: a consumer applies the effect of a fact in one transaction with the note that it did;
 *   <li>{@code kafka}: the one producer of a service;
 *   <li>{@code lifecycle}: start and, above all, the order of stopping.
 * </ul>
 */
@NullMarked
package vn.caunoi.eventing;

import org.jspecify.annotations.NullMarked;
