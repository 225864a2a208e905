package vn.caunoi.registry.audit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A change as its reader sees it.
 *
 * @param position from 1 without gaps, in the order in which the changes were committed
 * @param actor login name; {@code (public)} for a visitor, {@code (system)} for the service itself
 * @param agencyId the agency it belongs to; absent when it belongs to none
 * @param before what was replaced; absent when something began
 * @param after what is there since; absent when something ended
 * @param hash chains the entry to all before it
 */
public record AuditView(
        long position,
        Instant recordedAt,
        String actor,
        @Nullable String actorAgency,
        String action,
        String entity,
        UUID entityId,
        @Nullable UUID agencyId,
        @Nullable String traceId,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @Nullable JsonNode before,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class) @Nullable JsonNode after,
        String hash) {

    static AuditView of(AuditEntry entry, AuditJson json) {
        return new AuditView(
                entry.position(),
                entry.recordedAt(),
                entry.actor(),
                entry.actorAgency(),
                entry.action(),
                entry.entity(),
                entry.entityId(),
                entry.agencyId(),
                entry.traceId(),
                json.read(entry.before()),
                json.read(entry.after()),
                entry.hash());
    }
}
