package vn.caunoi.registry.channel;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class ChannelRepository implements PanacheRepositoryBase<Channel, UUID> {

    private static final String ROW = "select c, a.name from Channel c join Agency a on a.id = c.agencyId";

    private static final String ACTIVE = "(c.activeFrom <= :day and (c.activeTo is null or c.activeTo >= :day))";

    /** A channel with the name of its agency. */
    record Row(Channel channel, String agencyName) {

        ChannelView view(LocalDate today) {
            return ChannelView.of(channel, agencyName, today);
        }
    }

    /** What an agency used on a day. */
    Uni<List<Row>> ofAgency(UUID agency, LocalDate day) {
        return getSession().chain(session -> session.createQuery(
                        ROW + " where c.agencyId = :agency and " + ACTIVE + " order by c.kind, c.name, c.id", Row.class)
                .setParameter("agency", agency)
                .setParameter("day", day)
                .getResultList());
    }

    /** What an agency uses on this day or will use later. */
    Uni<List<Channel>> usedFrom(UUID agency, LocalDate day) {
        return list("agencyId = ?1 and (activeTo is null or activeTo >= ?2) order by kind, name, id", agency, day);
    }

    /** @param agency null for every agency; {@code active} null for past ones too */
    Uni<Page<ChannelView>> page(
            @Nullable UUID agency,
            @Nullable ChannelKind kind,
            @Nullable Boolean active,
            LocalDate today,
            PageRequest page) {
        Criteria criteria =
                new Criteria().and("c.agencyId = :agency", "agency", agency).and("c.kind = :kind", "kind", kind);
        if (active != null) {
            criteria.and(active ? ACTIVE : "not " + ACTIVE, "day", today);
        }
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from Channel c" + criteria.where(), Long.class),
                        session.createQuery(
                                ROW + criteria.where() + " order by a.sortKey, c.kind, c.name, c.id", Row.class),
                        page))
                .map(found -> found.map(row -> row.view(today)));
    }

    /** Fails with {@link ChannelNotFound}. */
    Uni<Channel> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(ChannelNotFound::new);
    }

    /** The channel, locked until the transaction ends. Fails with {@link ChannelNotFound}. */
    Uni<Channel> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(ChannelNotFound::new);
    }
}
