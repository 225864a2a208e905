package vn.caunoi.registry.duty;

import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.PublishingDuty;
import vn.caunoi.registry.platform.DataFile;
import vn.caunoi.registry.spokesperson.SpokespersonKind;

/**
 * One row of the table of channels: what has to be published where, by whom and within which rule.
 *
 * @param publishingDuty whose consolidated list the agency belongs to
 * @param kind of spokesperson, by the name of {@link SpokespersonKind}
 * @param rule key in the rule catalogue; null when no rule sets a time
 * @param policy key of the province's own limit, for days on which no rule sets a time; null when it has none
 */
record ChannelRule(
        Channel channel,
        PublishingDuty publishingDuty,
        String kind,
        @Nullable String rule,
        @Nullable String policy,
        Proof proof,
        DutyOwner owner) {

    /** How a channel is proven. */
    enum Proof {
        /** Somebody says where it can be seen. */
        EVIDENCE,
        /** What this very service publishes, its list or its feed, is the publication. */
        OWN_LIST
    }

    boolean concerns(PublishingDuty duty, SpokespersonKind spokesperson) {
        return publishingDuty == duty && kind.equals(spokesperson.name());
    }

    static List<ChannelRule> read(String province) {
        return DataFile.rows("/province/" + province + "/channels.csv", ChannelRule::of);
    }

    private static ChannelRule of(CSVRecord row) {
        return new ChannelRule(
                Channel.valueOf(row.get("channel")),
                PublishingDuty.valueOf(row.get("publishing_duty")),
                row.get("kind"),
                orNull(row.get("rule")),
                orNull(row.get("policy")),
                Proof.valueOf(row.get("proof")),
                DutyOwner.valueOf(row.get("owner")));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
