package vn.caunoi.registry.press;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an entry must not say. */
@ApplicationScoped
class PressRules {
    private final PressConfig config;

    @Inject
    PressRules(PressConfig config) {
        this.config = config;
    }

    /**
     * Lets an entry pass that can be reached in office.
     *
     * @throws PressContactPrivate when its address is one of private people
     */
    void check(RecordPressEntry command) {
        @Nullable String email = command.email();
        if (email != null
                && config.privateMailDomains()
                        .contains(email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT))) {
            throw new PressContactPrivate();
        }
    }
}
