package vn.caunoi.registry.information;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import vn.caunoi.problem.SenderKey;
import vn.caunoi.problem.input.Prose;
import vn.caunoi.registry.receipt.ReceiptCode;

/** What is wrong with what was made public, and what would be right. */
public record SayWrong(@NotNull UUID disclosureId, @NotNull @Prose @Size(max = 4000) String text) {

    /** The code under which its sender follows it. */
    ReceiptCode code(SenderKey key) {
        return ReceiptCode.of(key, disclosureId, text);
    }
}
