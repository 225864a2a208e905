package vn.caunoi.registry.agency;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the trail of changes keeps of an agency: its whole life as it was known, and why it was told anew.
 *
 * @param reason what whoever corrected it wrote; null for what the data files say
 */
record RecordedLife(List<AgencyEra> eras, @Nullable Act ended, @Nullable String reason) {

    static RecordedLife of(AgencyTimeline life, @Nullable String reason) {
        return new RecordedLife(life.eras(), life.ended(), reason);
    }
}
