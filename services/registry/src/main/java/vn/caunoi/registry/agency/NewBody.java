package vn.caunoi.registry.agency;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A body that begins with a reorganisation, or the new description of one that is renamed.
 *
 * @param identifier canonical electronic identifier
 * @param legacyIdentifier the same in the older order
 */
public record NewBody(
        UUID id,
        String name,
        AgencyKind kind,
        @Nullable UnitType unitType,
        @Nullable String unitCode,
        @Nullable String identifier,
        @Nullable String legacyIdentifier,
        List<String> aliases) {}
