package vn.caunoi.registry.spokesperson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks for an agency: exactly what the law wants published, and nothing more.
 *
 * @param decidedAt when the decision was signed
 * @param publishedAt when this list learnt of it
 * @param validFrom first moment of the role
 * @param validTo first moment after the role; absent while no end is known
 * @param matter what somebody authorised for one matter speaks about
 * @param authorisationDocument number of the written authorisation
 * @param unavailableUntil present while a regular spokesperson cannot act
 * @param substituteId who is authorised to speak instead, an entry of this list
 * @param substituteName the name of that person
 */
public record SpokespersonView(
        UUID id,
        UUID agencyId,
        String agencyName,
        SpokespersonKind kind,
        String personName,
        String position,
        String phone,
        String email,
        String decisionNumber,
        Instant decidedAt,
        Instant publishedAt,
        Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String matter,
        @Nullable String authorisationDocument,
        @Nullable Instant unavailableUntil,
        @Nullable UUID substituteId,
        @Nullable String substituteName) {}
