package vn.caunoi.registry.mail;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<Mail, UUID> {

    /** A mail with the name of its agency. */
    record Row(Mail mail, @Nullable String agencyName) {}

    Uni<Boolean> exists(String dedupeKey) {
        return count("dedupeKey", dedupeKey).map(found -> found > 0);
    }

    /** Mails of this kind to an address since then. */
    Uni<Long> countSince(String recipient, MailKind kind, Instant since) {
        return count("recipient = ?1 and kind = ?2 and createdAt > ?3", recipient, kind, since);
    }

    /** The newest first. */
    Uni<Page<Row>> page(@Nullable MailState state, PageRequest page) {
        Criteria criteria = new Criteria().and("m.state = :state", "state", state);
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from Mail m" + criteria.where(), Long.class),
                        session.createQuery(
                                "select m, a.name from Mail m left join Agency a on a.id = m.agencyId"
                                        + criteria.where() + " order by m.createdAt desc, m.id desc",
                                Row.class),
                        page));
    }

    /** The mail, locked until the transaction ends. Fails with {@link MailNotFound}. */
    Uni<Mail> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(MailNotFound::new);
    }

    Uni<@Nullable String> agencyName(Mail mail) {
        UUID agency = mail.agencyId();
        return agency == null
                ? Uni.createFrom().nullItem()
                : getSession().chain(session -> session.createQuery(
                                "select a.name from Agency a where a.id = :id", String.class)
                        .setParameter("id", agency)
                        .getSingleResultOrNull());
    }

    /** What is waiting and has become needless. */
    Uni<Void> withdraw(String about, Instant now) {
        return update(
                        """
                        state = ?1, reason = ?2, settledAt = ?3, text = null, html = null
                        where about = ?4 and state = ?5
                        """,
                        MailState.WITHDRAWN,
                        MailReason.NEEDLESS,
                        now,
                        about,
                        MailState.WAITING)
                .replaceWithVoid();
    }

    /** The newest mail about each of these. */
    Uni<List<Standing>> standings(List<String> about) {
        return about.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                """
                                select m.about, m.state, m.reason, m.settledAt from Mail m where m.about in :about
                                and not exists (select 1 from Mail n where n.about = m.about
                                    and (n.createdAt > m.createdAt or n.createdAt = m.createdAt and n.id > m.id))
                                """,
                                Standing.class)
                        .setParameter("about", about)
                        .getResultList());
    }

    /** Addresses whose newest settled mail was refused for good. */
    Uni<List<String>> refusedAddresses() {
        return getSession().chain(session -> session.createQuery(
                        """
                        select distinct m.recipient from Mail m where m.state = :givenUp and m.reason = :refused
                        and not exists (select 1 from Mail n where n.recipient = m.recipient and n.state = :sent
                            and n.settledAt > m.settledAt)
                        """,
                        String.class)
                .setParameter("givenUp", MailState.GIVEN_UP)
                .setParameter("refused", MailReason.ADDRESS_REFUSED)
                .setParameter("sent", MailState.SENT)
                .getResultList());
    }
}
