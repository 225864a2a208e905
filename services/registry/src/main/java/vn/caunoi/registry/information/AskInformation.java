package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.problem.input.NoMarkup;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.problem.input.Prose;
import vn.caunoi.registry.office.Contact;
import vn.caunoi.registry.receipt.ReceiptCode;

/**
 * A citizen's request, as it comes from the public form. What the law wants to know is not optional (Law 104/2016 art.
 * 24.2).
 *
 * @param agencyId whom it is put to
 * @param organisation for whom it is asked (form 01b); absent when somebody asks for themselves (01a)
 * @param identityNumber of the identity card, twelve or nine digits, or of the passport
 */
public record AskInformation(
        @NotNull UUID agencyId,
        @NotNull @PlainText @NoMarkup @Size(max = 120) String personName,
        @PlainText @NoMarkup @Size(max = 200) @Nullable String organisation,
        @NotNull @PlainText @NoMarkup @Size(max = 300) String residence,
        @NotNull
                @Pattern(
                        regexp = AskerDetails.IDENTITY_NUMBER,
                        message = "Twelve or nine digits, or the number of a passport, are needed here.")
                String identityNumber,
        @Pattern(regexp = Contact.PHONE, message = "A Vietnamese number is needed here.") @Nullable String phone,
        @Size(max = 120) @Pattern(regexp = Contact.EMAIL, message = "An e-mail address is needed here.") @Nullable
                String email,
        @NotNull @PlainText @NoMarkup @Size(max = 200) String subject,
        @NotNull @Prose @Size(max = 4000) String wanted,
        @NotNull @Prose @Size(max = 2000) String reason,
        @NotNull SupplyWay way) {

    AskerDetails who() {
        return new AskerDetails(personName, organisation, residence, identityNumber, phone, email);
    }

    WantedInformation what() {
        return new WantedInformation(subject, wanted, reason, way);
    }

    /** The code under which its sender follows it. */
    ReceiptCode code(SenderKey key) {
        return ReceiptCode.of(
                key,
                agencyId,
                personName,
                organisation,
                residence,
                identityNumber,
                phone,
                email,
                subject,
                wanted,
                reason,
                way);
    }

    /** Says nothing, so that no log ever holds it. */
    @Override
    public String toString() {
        return "AskInformation";
    }
}
