package vn.caunoi.registry.contact;

import java.time.Instant;
import java.util.UUID;

/** That a spokesperson said the published contact was right. */
public record ConfirmedContact(UUID assignmentId, Instant at) {}
