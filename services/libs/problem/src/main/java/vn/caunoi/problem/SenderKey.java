package vn.caunoi.problem;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * By what the public is known again when it sends the same once more; a bean parameter.
 *
 * @param value random, and as long as a UUID, so that nobody guesses it; null for a sender who does not repeat
 */
public record SenderKey(
        @Parameter(description = "The same key with the same body is received once, and answered alike.")
                @HeaderParam("Idempotency-Key")
                @Pattern(regexp = "[!-~]{32,100}")
                @Nullable
                String value) {

    /** Says nothing: codes follow from it. */
    @Override
    public String toString() {
        return "SenderKey";
    }
}
