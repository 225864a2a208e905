package vn.caunoi.registry.information;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.calendar.ClockView;

/**
 * What somebody gets who said that something is wrong.
 *
 * @param code shown once, and kept by nobody else
 * @param clock until when the agency has to answer
 */
public record ClaimReceipt(String code, String agencyName, Instant receivedAt, @Nullable ClockView clock) {

    /** Says nothing: a code has no place in a log. */
    @Override
    public String toString() {
        return "ClaimReceipt";
    }
}
