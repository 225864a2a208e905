package vn.caunoi.registry.contact;

import java.time.Instant;

/** That an answer has arrived. */
public record AnsweredContact(ContactAnswer answer, Instant answeredAt) {}
