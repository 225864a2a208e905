package vn.caunoi.registry.enquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.deadlines.LegalRules;

/** Which rule of the catalogue sets the time for an answer: by kind and moment of receipt. */
@ApplicationScoped
class EnquiryClock {

    static final String REQUEST = "press.answer.request";
    static final String FORWARDED = "press.answer.forwarded";
    static final String CONCLUSION = "press.answer.complaintConclusion";

    private final LegalRules rules;

    @Inject
    EnquiryClock(LegalRules rules) {
        this.rules = rules;
    }

    /**
     * Key of the rule that runs from the receipt; null where the law waits for something else.
     *
     * <p>A complaint was answered as anything else that is forwarded until the law began to wait for its conclusion.
     */
    @Nullable
    String fromReceipt(EnquiryKind kind, Instant receivedAt) {
        return switch (kind) {
            case REQUEST -> REQUEST;
            case FORWARDED -> FORWARDED;
            case COMPLAINT -> waitsForConclusion(receivedAt) ? null : FORWARDED;
        };
    }

    /** Whether a complaint received then is answered by its conclusion. */
    boolean waitsForConclusion(Instant receivedAt) {
        return rules.at(CONCLUSION, receivedAt).isPresent();
    }
}
