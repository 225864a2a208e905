package vn.caunoi.registry.enquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.caunoi.registry.task.EndsWithTask;
import vn.caunoi.registry.task.TaskKind;
import vn.caunoi.registry.task.TaskState;
import vn.caunoi.registry.task.TaskSubject;

/** An enquiry that ends, also by a public statement, is told to whoever asked, and may be asked anew. */
@ApplicationScoped
class EnquiryEnds implements EndsWithTask {

    private final EnquiryRepository enquiries;
    private final EnquiryLetters letters;

    @Inject
    EnquiryEnds(EnquiryRepository enquiries, EnquiryLetters letters) {
        this.enquiries = enquiries;
        this.letters = letters;
    }

    @Override
    public Uni<Void> ended(TaskSubject subject, TaskState how) {
        return subject.kind() != TaskKind.ENQUIRY
                ? Uni.createFrom().voidItem()
                : enquiries
                        .requireForChange(subject.id())
                        .invoke(Enquiry::ended)
                        .call(() -> enquiries.flush())
                        .chain(enquiry -> letters.news(enquiry, news(enquiry, how)));
    }

    private static EnquiryNews news(Enquiry enquiry, TaskState how) {
        return switch (how) {
            case OPEN -> throw new IllegalArgumentException("it has not ended");
            case ANSWERED -> EnquiryNews.ANSWERED;
            case REFUSED -> EnquiryNews.REFUSED;
            case AVOIDED -> EnquiryNews.AVOIDED;
            case WITHDRAWN ->
                enquiry.verification() == Verification.DISMISSED ? EnquiryNews.DISMISSED : EnquiryNews.WITHDRAWN;
        };
    }
}
