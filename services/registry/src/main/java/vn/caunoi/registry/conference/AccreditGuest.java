package vn.caunoi.registry.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;

/**
 * Whom somebody who was invited sends, and whether that person came.
 *
 * @param representative full name
 * @param pressCard number of the press card, or of the letter of introduction
 * @param attended absent before the conference
 */
public record AccreditGuest(
        @NotNull @PlainText @NoMarkup @Size(max = 100) String representative,
        @Size(max = 60)
                @Pattern(
                        regexp = "[\\p{L}0-9]+([ ./_-][\\p{L}0-9]+)*",
                        message = "The number of a press card or a letter is needed here.")
                @Nullable
                String pressCard,
        @Nullable Boolean attended) {}
