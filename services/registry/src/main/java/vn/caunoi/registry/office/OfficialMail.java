package vn.caunoi.registry.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.spokesperson.SpokespersonConfig;

/** Tells official addresses from personal ones, by the domains that hold for spokespersons too. */
@ApplicationScoped
public class OfficialMail {

    private final SpokespersonConfig config;

    @Inject
    OfficialMail(SpokespersonConfig config) {
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
        return isOfficial(email, config.officialMailDomains());
    }

    static boolean isOfficial(String email, List<String> domains) {
        String domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return domains.stream().anyMatch(official -> domain.equals(official) || domain.endsWith("." + official));
    }
}
