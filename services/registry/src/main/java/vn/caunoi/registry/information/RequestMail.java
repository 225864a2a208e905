package vn.caunoi.registry.information;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.mail.MailReason;
import vn.caunoi.registry.mail.MailState;
import vn.caunoi.registry.mail.Standing;

/**
 * How the newest mail to whoever asked fared: where it did not arrive, the office has to tell them otherwise.
 *
 * @param settledAt absent while it waits
 */
@Schema(name = "InformationMail")
public record RequestMail(MailState state, @Nullable MailReason reason, @Nullable Instant settledAt) {

    static RequestMail of(Standing standing) {
        return new RequestMail(standing.state(), standing.reason(), standing.settledAt());
    }
}
