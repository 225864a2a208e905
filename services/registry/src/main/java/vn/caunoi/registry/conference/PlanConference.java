package vn.caunoi.registry.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.problem.input.Prose;

/**
 * Everything that a notice has to say, except for who is invited.
 *
 * @param content what will be said
 * @param place where, or the address of an online conference
 * @param chair name and position of whoever leads it
 * @param basis documents that prove what is said
 */
public record PlanConference(
        @NotNull ConferenceKind kind,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String title,
        @NotNull @Prose @NoMarkup @Size(max = 5000) String content,
        @NotNull @PlainText @NoMarkup @Size(max = 300) String place,
        @NotNull @PlausibleTime OffsetDateTime startsAt,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String chair,
        @NotNull @Prose @NoMarkup @Size(max = 2000) String basis) {}
