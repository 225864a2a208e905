package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Agencies as they are known now. What was true on other days: {@link AgencyVersionRepository}. */
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    private static final String SUMMARY =
            """
            select a.id, a.slug, a.name, a.kind, a.unitCode, a.unitType, a.formerDistrict, a.validFrom, a.validTo
            """;

    /** Any number will do as long as nothing else in this database uses it. */
    private static final int REGISTER_LOCK = 12_2025;

    /** Fails with {@link AgencyNotFound}. */
    Uni<AgencySummary> require(UUID id) {
        return find(id).onItem().ifNull().failWith(AgencyNotFound::new);
    }

    /** Null when the id is unknown. */
    Uni<@Nullable AgencySummary> find(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(SUMMARY + "from Agency a where a.id = :id", AgencySummary.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** Who took over what was open when this agency ended; null where no reorganisation here said so. */
    Uni<@Nullable UUID> heir(UUID id) {
        return getSession()
                .chain(session -> session.createQuery("select a.heirId from Agency a where a.id = :id", UUID.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull());
    }

    /** Lets nobody change this agency until the transaction ends; others may do the same beside. */
    Uni<Void> hold(UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from agency where id = :id for share", Integer.class)
                        .setParameter("id", id)
                        .getResultList())
                .replaceWithVoid();
    }

    /** Lets changes of this agency and of what belongs to it follow each other; ends with the transaction. */
    Uni<Void> lock(UUID id) {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from agency where id = :id for no key update", Integer.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** How often the versions of this agency have changed. */
    Uni<Integer> revision(UUID id) {
        return getSession()
                .chain(session -> session.createQuery("select a.revision from Agency a where a.id = :id", Integer.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    /** The agency, locked until the transaction ends. Fails with {@link AgencyNotFound}. */
    Uni<Agency> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(AgencyNotFound::new);
    }

    Uni<Map<UUID, String>> names(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : getSession()
                        .chain(session -> session.createQuery(
                                        "select a.id, a.name from Agency a where a.id in :ids", Named.class)
                                .setParameter("ids", ids)
                                .getResultList())
                        .map(rows -> rows.stream().collect(Collectors.toMap(Named::id, Named::name)));
    }

    record Named(UUID id, String name) {}

    Uni<Boolean> slugTaken(String slug) {
        return count("slug", slug).map(found -> found > 0);
    }

    /** Everything recorded, for the loader to compare. */
    Uni<Map<UUID, Recorded>> recorded() {
        return getSession()
                .chain(session -> session.createQuery(
                                "select a.id, a.contentHash, a.keptBy from Agency a", Recorded.class)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(Recorded::id, Function.identity())));
    }

    record Recorded(UUID id, String contentHash, AgencyKeeper keptBy) {}

    /** Makes other changes of the register, in this instance or another, wait until this transaction ends. */
    Uni<Void> lockRegister() {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(" + REGISTER_LOCK + ")", Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** Locked until the transaction ends. */
    Uni<List<Agency>> allForChange(Collection<UUID> ids) {
        return getSession()
                .chain(session -> session.createQuery("from Agency a where a.id in :ids order by a.id", Agency.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }
}
