package vn.caunoi.registry.statement;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.contracts.registry.AnsweredKind;
import vn.caunoi.problem.input.NoTags;
import vn.caunoi.problem.input.PlainText;
import vn.caunoi.registry.office.Contact;

/**
 * What a statement answers. Of an issue only the kind is given, the rest is that of the task.
 *
 * @param kind absent with everything else where there is nothing to name
 * @param id in the service that knows it, when it is known
 */
public record LinkAnswered(
        @Nullable AnsweredKind kind,
        @Nullable UUID id,
        @PlainText @NoTags @Size(max = 300) @Nullable String title,
        @Size(max = 500) @Pattern(regexp = Contact.PAGE, message = "A web address is needed here.") @Nullable
                String url) {

    boolean isEmpty() {
        return kind == null && id == null && title == null && url == null;
    }
}
