package vn.caunoi.registry.conference;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Whom to put on the list of a conference.
 *
 * @param entries of the press directory
 */
public record InviteGuests(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> entries) {}
