/**
 * What services tell each other: the facts ({@link vn.caunoi.contracts.DomainEvent}) and the topics they travel on.
 *
 * <p>Plain Java without a framework, because consumers outside this suite may use it too. Records of the features lie
 * in sub-packages named after the service that publishes them; {@code codec} turns them into bytes and back.
 */
@NullMarked
package vn.caunoi.contracts;

import org.jspecify.annotations.NullMarked;
