package vn.caunoi.registry.information;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.database.InTurn;
import vn.caunoi.registry.attachment.AttachmentService;
import vn.caunoi.registry.attachment.AttachmentView;

/** Which files of a request were part of its answer; within the caller's session. */
@ApplicationScoped
class SuppliedFiles {

    private final RequestRepository requests;
    private final AttachmentService attachments;

    @Inject
    SuppliedFiles(RequestRepository requests, AttachmentService attachments) {
        this.requests = requests;
        this.attachments = attachments;
    }

    /** Makes files part of the answer. Fails with {@link SuppliedFileUnknown} when one is not of this request. */
    Uni<Void> supply(InformationRequest request, Set<UUID> chosen) {
        return chosen.isEmpty()
                ? Uni.createFrom().voidItem()
                : attachments
                        .held(InformationFiles.KIND, request.id())
                        .invoke(files -> {
                            if (!files.stream()
                                    .map(AttachmentView::id)
                                    .collect(Collectors.toSet())
                                    .containsAll(chosen)) {
                                throw new SuppliedFileUnknown();
                            }
                        })
                        .chain(() -> InTurn.forEach(
                                List.copyOf(chosen), file -> requests.keep(SuppliedFile.of(file, request.id()))));
    }

    /** Files of the answer, oldest first. */
    Uni<List<AttachmentView>> of(InformationRequest request) {
        return request.state() != RequestState.SUPPLIED
                ? Uni.createFrom().item(List.of())
                : requests.supplied(request.id()).chain(ids -> {
                    Set<UUID> supplied = new HashSet<>(ids);
                    return supplied.isEmpty()
                            ? Uni.createFrom().item(List.<AttachmentView>of())
                            : attachments
                                    .ofMatter(InformationFiles.KIND, request.id())
                                    .map(files -> files.stream()
                                            .filter(file -> supplied.contains(file.id()))
                                            .toList());
                });
    }

    /** One of them. Fails with {@link SuppliedFileNotFound}. */
    Uni<AttachmentView> require(InformationRequest request, UUID file) {
        return of(request).map(files -> files.stream()
                .filter(each -> each.id().equals(file))
                .findFirst()
                .orElseThrow(SuppliedFileNotFound::new));
    }
}
