package vn.caunoi.registry.channel;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An official channel; all of it is public.
 *
 * @param address https address, name of a sender, or number
 * @param activeTo last day; absent while in use
 * @param active whether today is one of the days
 */
public record ChannelView(
        UUID id,
        UUID agencyId,
        String agencyName,
        ChannelKind kind,
        String name,
        String address,
        @Nullable String documentNumber,
        LocalDate announcedOn,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean active,
        int version) {

    static ChannelView of(Channel channel, String agencyName, LocalDate today) {
        return new ChannelView(
                channel.id(),
                channel.agencyId(),
                agencyName,
                channel.kind(),
                channel.name(),
                channel.address(),
                channel.documentNumber(),
                channel.announcedOn(),
                channel.activeFrom(),
                channel.activeTo(),
                channel.isActiveOn(today),
                channel.version());
    }
}
