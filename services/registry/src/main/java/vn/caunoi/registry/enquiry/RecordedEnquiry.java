package vn.caunoi.registry.enquiry;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.audit.Personal;

/** What the trail of changes keeps of an enquiry. What people write may name somebody, so no trail keeps it. */
record RecordedEnquiry(
        String number,
        EnquiryKind kind,
        EnquiryOrigin origin,
        @Personal String title,
        @Personal String question,
        String pressAgency,
        Verification verification,
        @Nullable UUID issueId,
        Instant receivedAt,
        @Nullable Instant concludedAt,
        @Personal @Nullable String outcome,
        @Nullable String ground) {

    static RecordedEnquiry of(Enquiry enquiry) {
        return new RecordedEnquiry(
                enquiry.number(),
                enquiry.kind(),
                enquiry.origin(),
                enquiry.title(),
                enquiry.question(),
                enquiry.pressAgency(),
                enquiry.verification(),
                enquiry.issueId(),
                enquiry.receivedAt(),
                enquiry.concludedAt(),
                enquiry.outcome(),
                enquiry.ground());
    }
}
