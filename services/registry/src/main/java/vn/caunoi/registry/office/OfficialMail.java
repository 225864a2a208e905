package vn.caunoi.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells official addresses from personal ones. */
@ApplicationScoped
public class OfficialMail {

    private final OfficialMailConfig config;

    @Inject
    OfficialMail(OfficialMailConfig config) {
        this.config = config;
    }

    /**
     * Lets official addresses pass, and absent ones.
     *
     * @throws ContactNotOfficial for a personal one
     */
    public void require(@Nullable String email) {
        if (email != null && !isOfficial(email)) {
            throw new ContactNotOfficial();
        }
    }

    /** Whether this is an official address. */
    public boolean isOfficial(String email) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return config.officialMailDomains().stream()
                .anyMatch(official -> domain.equals(official) || domain.endsWith("." + official));
    }
}
