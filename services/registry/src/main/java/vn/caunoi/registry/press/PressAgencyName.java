package vn.caunoi.registry.press;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may know of a licensed press agency: no contact, and none of its reporters. */
public record PressAgencyName(UUID id, String name, @Nullable PressMedium medium) {}
