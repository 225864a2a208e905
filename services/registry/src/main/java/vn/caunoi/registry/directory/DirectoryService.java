package vn.caunoi.registry.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.registry.agency.AgencyService;
import vn.caunoi.registry.spokesperson.SpokespersonService;

/** Puts the public page of an agency together. */
@ApplicationScoped
public class DirectoryService {

    private final AgencyService agencies;
    private final SpokespersonService spokespersons;

    @Inject
    DirectoryService(AgencyService agencies, SpokespersonService spokespersons) {
        this.agencies = agencies;
        this.spokespersons = spokespersons;
    }

    /**
     * The page as it is now, or as it was on a day; with the agency's facts as they were known at a moment. Fails with
     * {@link vn.caunoi.registry.agency.AgencyNotFound}.
     */
    public Uni<AgencyView> page(UUID id, @Nullable LocalDate asAt, @Nullable Instant knownAt) {
        return agencies.profile(id, asAt, knownAt)
                .chain(profile -> spokespersons.ofAgency(id, asAt).map(speaking -> AgencyView.of(profile, speaking)));
    }
}
