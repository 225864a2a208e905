package vn.caunoi.registry.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;
import vn.caunoi.registry.task.TaskState;

/**
 * An enquiry as whoever has its receipt code sees it: nobody of the staff, no notes, nothing among agencies.
 *
 * @param verification whether it is known that the press asks
 * @param clock until when it is to be answered; absent where the law waits for something
 * @param outcome the reply in writing, or the reason why there is none
 * @param ground on which it was refused
 * @param statementId the public statement that answers it
 * @param questionWaits whether the agency has asked something back that nobody has replied to
 */
public record FollowedEnquiry(
        String number,
        EnquiryKind kind,
        String title,
        String question,
        String pressAgency,
        String agencyName,
        Verification verification,
        TaskState state,
        Instant receivedAt,
        @Nullable ClockView clock,
        @Nullable Instant closedAt,
        @Nullable String outcome,
        @Nullable PressRefusalGround ground,
        @Nullable UUID statementId,
        boolean questionWaits,
        List<Step> steps) {

    /**
     * Something that happened.
     *
     * @param agencyName who takes over
     * @param text what the agency asked, or the press said
     */
    @Schema(name = "FollowedEnquiryStep")
    public record Step(EnquiryStepKind kind, Instant at, @Nullable String agencyName, @Nullable String text) {}
}
