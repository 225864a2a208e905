package vn.caunoi.registry.importing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An import: what a file would do, or has done.
 *
 * @param planHash names what is shown; send it back to confirm exactly that
 * @param everyAgency whether lines of every agency are in it, which only the province confirms
 */
public record ImportView(
        UUID id,
        String kind,
        UUID agencyId,
        String agencyName,
        boolean everyAgency,
        String fileName,
        String fileHash,
        String planHash,
        ImportState state,
        int rowsNew,
        int rowsChanged,
        int rowsUnchanged,
        int rowsRefused,
        Instant checkedAt,
        String checkedBy,
        @Nullable Instant appliedAt,
        @Nullable String appliedBy) {

    static ImportView of(ImportBatch batch, String agencyName) {
        return new ImportView(
                batch.id(),
                batch.kind(),
                batch.agencyId(),
                agencyName,
                batch.everyAgency(),
                batch.fileName(),
                batch.fileHash(),
                batch.planHash(),
                batch.state(),
                batch.rowsNew(),
                batch.rowsChanged(),
                batch.rowsUnchanged(),
                batch.rowsRefused(),
                batch.checkedAt(),
                batch.checkedBy(),
                batch.appliedAt(),
                batch.appliedBy());
    }
}
