package vn.caunoi.registry.agency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything the province's data files say about one agency.
 *
 * @param slug stable name; the id is derived from it
 * @param formerDistrict district of a commune-level unit before districts ended; tells namesakes apart
 * @param aliases short names, old names and spelling variants, in alphabetical order
 * @param validFrom first day of its existence; null when it is older than the data
 * @param validTo last day of its existence; null while it exists
 * @param predecessors slugs of the agencies merged into this one
 * @param successors slugs of the agencies that took over
 */
record AgencyFacts(
        String slug,
        String name,
        AgencyKind kind,
        @Nullable String unitCode,
        @Nullable UnitType unitType,
        @Nullable String formerDistrict,
        Set<String> aliases,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> predecessors,
        List<String> successors) {

    AgencyFacts {
        aliases = new TreeSet<>(aliases);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }

    UUID id() {
        return idOf(slug);
    }

    /** Derived from the slug alone, so that a fresh database gives every agency the id it always had. */
    static UUID idOf(String slug) {
        return UUID.nameUUIDFromBytes(("vn.caunoi.registry.agency/" + slug).getBytes(StandardCharsets.UTF_8));
    }

    /** Changes when any fact does; this is how the loader knows what to tell the other services. */
    String contentHash() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java runtime has SHA-256", e);
        }
    }
}
