package vn.caunoi.registry.correction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;
import vn.caunoi.registry.office.Contact;

/**
 * Something wrong in the press, and what is demanded.
 *
 * @param issueId the public issue of monitoring that it belongs to
 * @param outletId press agency or publication of the press directory
 * @param outletName only of an outlet that the directory does not have
 * @param outletNote why it is not there, such as a foreign newspaper or a page without a licence
 * @param rhythm how often the outlet appears
 * @param noticedAt when the agency learnt of it
 * @param fault what is wrong
 * @param grounds why it is wrong: documents, figures, events
 * @param replyText what the outlet shall carry; with a reply only
 */
public record RecordCorrection(
        @Nullable UUID issueId,
        @Nullable UUID outletId,
        @PlainText @NoTags @Size(max = 200) @Nullable String outletName,
        @PlainText @NoTags @Size(max = 300) @Nullable String outletNote,
        @NotNull Rhythm rhythm,
        @NotNull @PlainText @NoTags @Size(max = 300) String articleTitle,
        @Size(max = 500) @Pattern(regexp = Contact.PAGE, message = "A web address is needed here.") @Nullable
                String articleUrl,
        @NotNull @PlausibleTime LocalDate publishedOn,
        @NotNull @PlausibleTime OffsetDateTime noticedAt,
        @NotNull @Prose @NoTags @Size(max = 5_000) String fault,
        @NotNull @Prose @NoTags @Size(max = 5_000) String grounds,
        @NotNull Demanded demanded,
        @Prose @NoTags @Size(max = 10_000) @Nullable String replyText) {}
