package vn.caunoi.registry.attachment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

/** Receives files, looks at what they are, and hands them out. What the database says lies in {@link PieceService}. */
@ApplicationScoped
public class AttachmentService {
    private final PieceService pieces;
    private final TypeDetector detector;
    private final AttachmentConfig config;

    @Inject
    AttachmentService(PieceService pieces, TypeDetector detector, AttachmentConfig config) {
        this.pieces = pieces;
        this.detector = detector;
        this.config = config;
    }

    /** Files of a matter, oldest first. Fails with {@link MatterKindUnknown}, or as the owner of the matter says. */
    public Uni<AttachmentList> list(String ownerKind, UUID ownerId) {
        return pieces.list(ownerKind, ownerId);
    }

    /** Files of a matter, oldest first, for a reader whom the feature of the matter has let in. */
    public Uni<List<AttachmentView>> ofMatter(String ownerKind, UUID ownerId) {
        return pieces.ofMatter(ownerKind, ownerId);
    }

    /** The same, and nobody removes one of them until the caller's transaction ends. */
    public Uni<List<AttachmentView>> held(String ownerKind, UUID ownerId) {
        return pieces.held(ownerKind, ownerId);
    }

    /**
     * Keeps a file of a matter. Who may do so, and whether there is room, is settled before the first byte is asked
     * for.
     *
     * <p>Fails with {@link MatterKindUnknown}, as the owner of the matter says, or with a refusal of the file.
     */
    public Uni<AttachmentView> receive(String ownerKind, UUID ownerId, String fileName, Multi<byte[]> body) {
        return pieces.begin(ownerKind, ownerId, fileName).chain(begun -> {
            UUID id = begun.id();
            Arrival arrival = new Arrival(
                    id,
                    FileName.of(begun.fileName()).extension(),
                    config.maxSize().asLongValue(),
                    detector);
            return arriving(arrival, body)
                    .chain(() -> rest(arrival))
                    .chain(() -> looked(id, arrival.end()))
                    .chain(arrived -> pieces.complete(id, arrived))
                    .onFailure()
                    .call(() -> pieces.discard(id));
        });
    }

    private Uni<Void> arriving(Arrival arrival, Multi<byte[]> body) {
        return body.onItem()
                .transformToUniAndConcatenate(bytes -> {
                    arrival.take(bytes);
                    return full(arrival);
                })
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> full(Arrival arrival) {
        return arrival.isFull()
                ? pieces.keep(arrival.next()).chain(() -> full(arrival))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> rest(Arrival arrival) {
        return arrival.isWaiting()
                ? pieces.keep(arrival.next())
                : Uni.createFrom().voidItem();
    }

    /** Office documents show only at their end what they are. */
    private Uni<Arrived> looked(UUID id, Arrived arrived) {
        if (!arrived.type().isOffice() && arrived.type() != FileType.ODT) {
            return Uni.createFrom().item(arrived);
        }
        long size = arrived.size();
        int tail = (int) Math.min(ZipLook.TAIL, size);
        return read(id, new ZipLook.Range(size - tail, tail))
                .chain(bytes -> read(id, ZipLook.directory(bytes, size)))
                .map(ZipLook::parts)
                .invoke(ZipLook::refuseMacros)
                .chain(parts ->
                        arrived.type() == FileType.ODT ? Uni.createFrom().voidItem() : requireType(id, arrived, parts))
                .replaceWith(arrived);
    }

    private Uni<Void> requireType(UUID id, Arrived arrived, List<ZipLook.Part> parts) {
        ZipLook.Part contentTypes = parts.stream()
                .filter(part -> part.name().equalsIgnoreCase(ZipLook.CONTENT_TYPES))
                .findFirst()
                .orElseThrow(FileTypeRefused::new);
        return read(id, contentTypes.range(arrived.size()))
                .invoke(bytes -> {
                    if (ZipLook.office(ZipLook.text(contentTypes, bytes)) != arrived.type()) {
                        throw new FileNameMisleads();
                    }
                })
                .replaceWithVoid();
    }

    /** Some bytes of what is kept already; few, and so in memory. */
    private Uni<byte[]> read(UUID id, ZipLook.Range range) {
        PieceBounds bounds = PieceBounds.of(range);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return Multi.createFrom()
                .range(bounds.first(), bounds.last() + 1)
                .onItem()
                .transformToUniAndConcatenate(number -> pieces.piece(id, number))
                .onItem()
                .invoke(bytes::writeBytes)
                .collect()
                .last()
                .replaceWith(() -> bounds.cut(bytes.toByteArray()));
    }

    /** Removes a file. Fails with {@link AttachmentNotFound}, or as the owner of the matter says. */
    public Uni<Void> remove(UUID id) {
        return pieces.remove(id);
    }

    /** What is known of a file. Fails with {@link AttachmentNotFound}, or as the owner of the matter says. */
    public Uni<AttachmentView> requireReadable(UUID id) {
        return pieces.requireReadable(id);
    }

    /** The content of a file whose reader was let in, by {@link #requireReadable} or by the feature of the matter. */
    public Multi<byte[]> content(AttachmentView file) {
        return Multi.createFrom()
                .range(0, PieceBounds.count(file.size()))
                .onItem()
                .transformToUniAndConcatenate(number -> pieces.piece(file.id(), number));
    }
}
