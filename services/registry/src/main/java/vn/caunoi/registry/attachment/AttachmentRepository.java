package vn.caunoi.registry.attachment;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

    /** Files of a matter that are there as a whole, oldest first. */
    Uni<List<Attachment>> of(String ownerKind, UUID ownerId) {
        return list(
                "ownerKind = ?1 and ownerId = ?2 and state = ?3 order by storedAt, id",
                ownerKind,
                ownerId,
                AttachmentState.STORED);
    }

    /** Files of a matter, those included that are still arriving. */
    Uni<Long> countAll(String ownerKind, UUID ownerId) {
        return count("ownerKind = ?1 and ownerId = ?2", ownerKind, ownerId);
    }

    /** The same file under the same name; null when the matter has none. */
    Uni<@Nullable Attachment> findSame(Attachment arriving, String sha256) {
        return find(
                        "ownerKind = ?1 and ownerId = ?2 and fileName = ?3 and sha256 = ?4 and state = ?5",
                        arriving.ownerKind(),
                        arriving.ownerId(),
                        arriving.fileName(),
                        sha256,
                        AttachmentState.STORED)
                .firstResult();
    }

    /** Fails with {@link AttachmentNotFound}. */
    Uni<Attachment> requireStored(UUID id) {
        return find("id = ?1 and state = ?2", id, AttachmentState.STORED)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(AttachmentNotFound::new);
    }

    /** Fails with {@link AttachmentNotFound} when it was forgotten meanwhile. */
    Uni<Attachment> requireArriving(UUID id) {
        return find("id = ?1 and state = ?2", id, AttachmentState.ARRIVING)
                .firstResult()
                .onItem()
                .ifNull()
                .failWith(AttachmentNotFound::new);
    }

    /**
     * Who counts, takes along or removes files of one matter does so one after the other until the transaction ends.
     */
    Uni<Void> lockMatter(String ownerKind, UUID ownerId) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(hashtext(:kind), hashtext(:owner))", Integer.class)
                        .setParameter("kind", "attachment " + ownerKind)
                        .setParameter("owner", ownerId.toString())
                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Void> keepPiece(Piece piece) {
        return getSession().chain(session -> session.persist(piece));
    }

    /** A piece; null behind the last one. */
    Uni<byte @Nullable []> piece(UUID id, int number) {
        return getSession().chain(session -> session.createQuery(
                        "select p.content from Piece p where p.attachmentId = :id and p.number = :number", byte[].class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getSingleResultOrNull());
    }

    /** Something of it arrives now. Fails with {@link UploadBroken} when it was forgotten meanwhile. */
    Uni<Void> touch(UUID id, Instant now) {
        return update("touchedAt = ?1 where id = ?2", now, id)
                .invoke(touched -> {
                    if (touched == 0) {
                        throw new UploadBroken();
                    }
                })
                .replaceWithVoid();
    }

    /** Removes what nothing has arrived of since that time, and which never arrived as a whole. */
    Uni<Long> forgetUnfinished(Instant untouchedSince) {
        return delete("state = ?1 and touchedAt < ?2", AttachmentState.ARRIVING, untouchedSince);
    }
}
