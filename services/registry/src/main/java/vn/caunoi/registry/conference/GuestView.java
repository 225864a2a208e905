package vn.caunoi.registry.conference;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.press.PressKind;

/**
 * Somebody of the press on the list of a conference.
 *
 * @param name as the press directory has it
 * @param email in office; absent where the directory has none, then nobody is written to
 * @param mailedAt when the invitation was handed to the mail queue
 * @param representative whom they send
 * @param attended whether that person came; absent while nobody has said so
 */
public record GuestView(
        UUID id,
        UUID pressEntryId,
        PressKind kind,
        String name,
        @Nullable String agencyName,
        @Nullable String email,
        @Nullable String phone,
        Instant invitedAt,
        @Nullable Instant mailedAt,
        @Nullable String representative,
        @Nullable String pressCard,
        @Nullable Instant accreditedAt,
        @Nullable Boolean attended) {}
