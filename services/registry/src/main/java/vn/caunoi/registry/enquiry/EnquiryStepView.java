package vn.caunoi.registry.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an enquiry.
 *
 * @param agencyName whose step it is: who takes over, who was asked, who contributed, whose note it is
 * @param at when it happened; it may have been recorded later
 * @param by login name; {@code (public)} for the form
 */
public record EnquiryStepView(
        UUID id,
        EnquiryStepKind kind,
        @Nullable UUID agencyId,
        @Nullable String agencyName,
        @Nullable String text,
        Instant at,
        Instant recordedAt,
        String by) {}
