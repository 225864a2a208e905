package vn.caunoi.registry.enquiry;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.statement.StatementView;
import vn.caunoi.registry.task.TaskSummary;

/**
 * An enquiry with everything its agency needs, and all that happened to it.
 *
 * @param number by which people call it
 * @param pressAgencyId entry of the press directory; absent for a press agency that it does not have
 * @param reporterId entry of the reporter whose card and name these are; absent while none was found
 * @param task of whoever answers: state, clock, agency
 * @param partners tasks of those who contribute
 * @param concludedAt when the complaint behind it was concluded
 * @param outcome the reply in writing, or the reason why there is none
 * @param ground on which it was refused, as the law was then
 * @param statement the public answer, draft or published; absent while nobody has begun one
 * @param steps what happened, oldest first, without the notes of other agencies
 * @param mayAct whether the caller acts for the agency that answers, and the matter is open
 * @param mayContribute whether the caller's agency was asked to contribute and has not
 * @param version also sent as ETag; whoever closes or hands on the matter needs it in If-Match
 */
public record EnquiryView(
        UUID id,
        String number,
        EnquiryKind kind,
        EnquiryOrigin origin,
        String title,
        String question,
        String pressAgency,
        @Nullable UUID pressAgencyId,
        @Nullable UUID reporterId,
        ReporterView reporter,
        Verification verification,
        @Nullable UUID issueId,
        Instant receivedAt,
        Instant recordedAt,
        String recordedBy,
        TaskSummary task,
        List<TaskSummary> partners,
        @Nullable Instant concludedAt,
        @Nullable String outcome,
        @Nullable PressRefusalGround ground,
        @Nullable StatementView statement,
        List<EnquiryStepView> steps,
        boolean mayAct,
        boolean mayContribute,
        int version) {}
