package vn.caunoi.registry.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.Caller;
import vn.caunoi.identity.Roles;
import vn.caunoi.problem.DomainException;
import vn.caunoi.registry.audit.AuditTrail;

/**
 * The parts of files that talk to the database; each public method is one short session. A file may take minutes to
 * arrive, and holds no connection while it does.
 */
@ApplicationScoped
public class PieceService {
    private static final String ENTITY = "attachment";
    private static final List<String> CHANGING =
            List.of(Roles.SPOKESPERSON, Roles.AGENCY_EDITOR, Roles.AGENCY_APPROVER, Roles.PROVINCE_ADMIN);
    private static final List<String> EXTENSIONS = Stream.of(FileType.values())
            .flatMap(type -> type.extensions().stream())
            .toList();

    private final AttachmentRepository attachments;
    private final AttachmentOwners owners;
    private final AuditTrail audit;
    private final AttachmentConfig config;
    private final Caller caller;
    private final Clock clock;

    @Inject
    PieceService(
            AttachmentRepository attachments,
            AttachmentOwners owners,
            AuditTrail audit,
            AttachmentConfig config,
            Caller caller,
            Clock clock) {
        this.attachments = attachments;
        this.owners = owners;
        this.audit = audit;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Fails with {@link MatterKindUnknown}, or as the owner of the matter says. */
    @WithSession
    public Uni<AttachmentList> list(String ownerKind, UUID ownerId) {
        OwnsAttachments owner = owners.require(ownerKind);
        return owner.requireReading(ownerId)
                .chain(() -> mayChange(owner, ownerId).chain(changeable -> attachments
                        .of(ownerKind, ownerId)
                        .map(found -> new AttachmentList(
                                found.stream().map(Attachment::view).toList(),
                                changeable,
                                config.maxSize().asLongValue(),
                                config.maxFiles(),
                                EXTENSIONS))));
    }

    /** Files of a matter, oldest first, for a reader whom the feature of the matter has let in. */
    @WithSession
    public Uni<List<AttachmentView>> ofMatter(String ownerKind, UUID ownerId) {
        return attachments
                .of(ownerKind, ownerId)
                .map(found -> found.stream().map(Attachment::view).toList());
    }

    /** The same, and nobody removes one of them until the caller's transaction ends. */
    Uni<List<AttachmentView>> held(String ownerKind, UUID ownerId) {
        return attachments.lockMatter(ownerKind, ownerId).chain(() -> ofMatter(ownerKind, ownerId));
    }

    private Uni<Boolean> mayChange(OwnsAttachments owner, UUID ownerId) {
        return CHANGING.stream().noneMatch(caller::has)
                ? Uni.createFrom().item(false)
                : owner.requireChanging(ownerId)
                        .replaceWith(true)
                        .onFailure(DomainException.class)
                        .recoverWithItem(false);
    }

    /**
     * Makes room for a file that will arrive.
     *
     * <p>Fails with {@link MatterKindUnknown}, as the owner of the matter says, or with {@link TooManyAttachments} or
     * {@link FileNameMisleads}.
     */
    @WithTransaction
    public Uni<Attachment> begin(String ownerKind, UUID ownerId, String fileName) {
        return owners.require(ownerKind)
                .requireChanging(ownerId)
                .chain(() -> attachments.lockMatter(ownerKind, ownerId))
                .chain(() -> attachments.forgetUnfinished(clock.instant().minus(config.forgetUnfinished())))
                .chain(() -> attachments.countAll(ownerKind, ownerId))
                .invoke(count -> {
                    if (count >= config.maxFiles()) {
                        throw new TooManyAttachments();
                    }
                })
                .chain(() -> attachments.persist(Attachment.begun(
                        ownerKind, ownerId, FileName.of(fileName), clock.instant(), caller.username())));
    }

    /** Keeps a piece of what is arriving. Fails with {@link UploadBroken} when it came too late. */
    @WithTransaction
    public Uni<Void> keep(Piece piece) {
        return attachments.touch(piece.attachmentId(), clock.instant()).chain(() -> attachments.keepPiece(piece));
    }

    /** Forgets what did not arrive as a whole, or was found bad. */
    @WithTransaction
    public Uni<Void> discard(UUID id) {
        return attachments
                .requireArriving(id)
                .chain(attachments::delete)
                .onFailure(AttachmentNotFound.class)
                .recoverWithNull();
    }

    /**
     * Shows a file to those who may see it. The same file once more under the same name stays one: an answer that was
     * lost is asked for again.
     *
     * <p>Fails with {@link UploadBroken} when it was forgotten meanwhile, or as the owner of the matter says.
     */
    @WithTransaction
    public Uni<AttachmentView> complete(UUID id, Arrived arrived) {
        return attachments
                .requireArriving(id)
                .onFailure(AttachmentNotFound.class)
                .transform(forgotten -> new UploadBroken())
                .chain(attachment -> attachments
                        .lockMatter(attachment.ownerKind(), attachment.ownerId())
                        .chain(() -> attachments.findSame(attachment, arrived.sha256()))
                        .chain(same -> same == null
                                ? stored(attachment, arrived)
                                : attachments.delete(attachment).replaceWith(same.view())));
    }

    private Uni<AttachmentView> stored(Attachment attachment, Arrived arrived) {
        return owners.require(attachment.ownerKind())
                .requireChanging(attachment.ownerId())
                .chain(agency -> {
                    attachment.stored(arrived, clock.instant());
                    return attachments
                            .flush()
                            .chain(() -> audit.record(
                                    "attached", ENTITY, attachment.id(), agency, null, AttachedFile.of(attachment)))
                            .replaceWith(attachment::view);
                });
    }

    /** Fails with {@link AttachmentNotFound}, or as the owner of the matter says. */
    @WithTransaction
    public Uni<Void> remove(UUID id) {
        return attachments.requireStored(id).chain(attachment -> attachments
                .lockMatter(attachment.ownerKind(), attachment.ownerId())
                .chain(() -> owners.require(attachment.ownerKind()).requireChanging(attachment.ownerId()))
                .chain(agency -> audit.record("removed", ENTITY, id, agency, AttachedFile.of(attachment), null))
                .chain(() -> attachments.delete(attachment)));
    }

    /** Fails with {@link AttachmentNotFound}, or as the owner of the matter says. */
    @WithSession
    public Uni<AttachmentView> requireReadable(UUID id) {
        return attachments.requireStored(id).chain(attachment -> owners.require(attachment.ownerKind())
                .requireReading(attachment.ownerId())
                .replaceWith(attachment::view));
    }

    /** A piece; null behind the last one. */
    @WithSession
    public Uni<byte @Nullable []> piece(UUID id, int number) {
        return attachments.piece(id, number);
    }
}
