package vn.caunoi.monitoring.source;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class FetchRecordRepository implements PanacheRepositoryBase<FetchRecord, UUID> {

    private static final int SHOWN = 50;

    Uni<List<FetchRecord>> latest(UUID sourceId) {
        return find("sourceId = ?1 order by startedAt desc, id desc", sourceId)
                .range(0, SHOWN - 1)
                .list();
    }

    Uni<Void> forgetBefore(UUID sourceId, Instant moment) {
        return delete("sourceId = ?1 and startedAt < ?2", sourceId, moment).replaceWithVoid();
    }
}
