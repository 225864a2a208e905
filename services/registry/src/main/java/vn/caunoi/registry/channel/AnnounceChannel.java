package vn.caunoi.registry.channel;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.PlausibleTime;
import vn.caunoi.registry.office.Contact;

/**
 * An official channel as the agency announced it.
 *
 * @param name how the channel calls itself
 * @param address https address; of a sender of text messages its name, of a call centre its number
 * @param documentNumber the document of the announcement
 * @param announcedOn its date
 * @param activeFrom first day
 * @param activeTo last day; absent while in use
 */
public record AnnounceChannel(
        @NotNull ChannelKind kind,
        @NotNull @PlainText @NoMarkup @Size(max = 120) String name,
        @NotNull @PlainText @NoMarkup @Size(max = 300) String address,
        @Size(max = 60)
                @Pattern(regexp = Contact.DOCUMENT, message = "A document number such as 407/QĐ-UBND is needed here.")
                @Nullable
                String documentNumber,
        @NotNull @PlausibleTime LocalDate announcedOn,
        @NotNull @PlausibleTime LocalDate activeFrom,
        @PlausibleTime @Nullable LocalDate activeTo) {}
