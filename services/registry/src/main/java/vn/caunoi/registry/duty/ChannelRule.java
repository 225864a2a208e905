package vn.caunoi.registry.duty;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.PublishingDuty;
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
        /** The list of this very service is the publication. */
        OWN_LIST
    }

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    boolean concerns(PublishingDuty duty, SpokespersonKind spokesperson) {
        return publishingDuty == duty && kind.equals(spokesperson.name());
    }

    static List<ChannelRule> read(String province) {
        String file = "/province/" + province + "/channels.csv";
        try (InputStream in = ChannelRule.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The province has no table of channels: " + file);
            }
            try (CSVParser parser = FORMAT.parse(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                return parser.stream().map(ChannelRule::of).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
