package vn.caunoi.registry.spokesperson;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Replaces the personal contact of a person; without both there is none any more. */
public record RecordPersonalContact(
        @Pattern(regexp = "(\\+84|0)([ .-]?[0-9]){9,10}", message = "A Vietnamese phone number is needed here.")
                @Nullable
                String phone,
        @Size(max = 120)
                @Pattern(
                        regexp = "[A-Za-z0-9]+([._+-][A-Za-z0-9]+)*@([a-z0-9]+(-[a-z0-9]+)*\\.)+[a-z]{2,10}",
                        message = "An e-mail address is needed here.")
                @Nullable
                String email) {}
