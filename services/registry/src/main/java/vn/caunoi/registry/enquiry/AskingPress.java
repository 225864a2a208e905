package vn.caunoi.registry.enquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For which press agency somebody asks.
 *
 * @param agencyId its entry in the press directory; null when that does not have it
 * @param reporterId the entry of the reporter whose card and name were given; null when there is none
 */
record AskingPress(@Nullable UUID agencyId, String agencyName, @Nullable UUID reporterId) {

    /** One that the directory does not have. */
    static AskingPress unlisted(String agencyName) {
        return new AskingPress(null, agencyName.strip(), null);
    }
}
