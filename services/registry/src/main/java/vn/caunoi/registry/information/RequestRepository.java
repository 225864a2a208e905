package vn.caunoi.registry.information;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class RequestRepository implements PanacheRepositoryBase<InformationRequest, UUID> {

    private static final String ROW =
            """
            select r, q, e, a.name, a.slug from InformationRequest r
            join RegisterEntry e on e.requestId = r.id and e.agencyId = r.agencyId
            join Agency a on a.id = r.agencyId join Requester q on q.requestId = r.id
            """;

    private static final String BY_CODE =
            "codeHash = ?1 or id = (select c.requestId from MailedCode c where c.codeHash = ?1)";

    /** A request with its line in the book and who asks. */
    record Row(
            InformationRequest request,
            Requester requester,
            RegisterEntry entry,
            String agencyName,
            String agencySlug) {}

    /** A line of a book, whose request may have gone on to another agency. */
    record Line(InformationRequest request, Requester requester, RegisterEntry entry) {}

    /** Another request of the same person. */
    record Earlier(InformationRequest request, RegisterEntry entry) {}

    Uni<Long> count(RequestQuery query, @Nullable UUID agency) {
        Criteria criteria = criteria(query, agency);
        return getSession().chain(session -> criteria.bind(
                        session.createQuery("select count(*) from InformationRequest r" + criteria.where(), Long.class))
                .getSingleResult());
    }

    /** Open ones first, and among them the oldest; then what was closed, the newest first. */
    Uni<List<Row>> page(RequestQuery query, @Nullable UUID agency, PageRequest page) {
        Criteria criteria = criteria(query, agency);
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        ROW + criteria.where() + " order by r.closedAt desc nulls first, r.receivedAt, r.id",
                        Row.class))
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList());
    }

    private static Criteria criteria(RequestQuery query, @Nullable UUID agency) {
        Criteria criteria = new Criteria()
                .and("r.agencyId = :agency", "agency", agency)
                .and("r.state = :state", "state", query.state())
                .words("r.searchText", query.q());
        if (query.open() != null) {
            criteria.and(query.open() ? "r.state in :open" : "r.state not in :open")
                    .with("open", RequestState.OPEN);
        }
        return criteria;
    }

    /** Fails with {@link RequestNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where r.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(RequestNotFound::new);
    }

    /** Fails with {@link RequestNotFound}. */
    Uni<InformationRequest> require(UUID id) {
        return findById(id).onItem().ifNull().failWith(RequestNotFound::new);
    }

    /** The request, locked until the transaction ends. Fails with {@link RequestNotFound}. */
    Uni<InformationRequest> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(RequestNotFound::new);
    }

    /** By the code of its receipt, or by one that a mail has brought. */
    Uni<@Nullable InformationRequest> findByCode(String hash) {
        return find(BY_CODE, hash).firstResult();
    }

    Uni<@Nullable InformationRequest> lockByCode(String hash) {
        return find(BY_CODE, hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResult();
    }

    /** Files that were part of the answer. */
    Uni<List<UUID>> supplied(UUID request) {
        return getSession().chain(session -> session.createQuery(
                        "select f.attachmentId from SuppliedFile f where f.requestId = :request", UUID.class)
                .setParameter("request", request)
                .getResultList());
    }

    /** What this agency has supplied to the same person, the newest first, without this request. */
    Uni<List<Earlier>> supplied(InformationRequest request, Requester requester) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select r, e from InformationRequest r
                        join Requester q on q.requestId = r.id
                        join RegisterEntry e on e.requestId = r.id and e.agencyId = r.agencyId
                        where r.agencyId = :agency and r.state = :supplied and r.id <> :id
                          and q.identityNumber = :identity
                        order by r.closedAt desc, r.id
                        """,
                        Earlier.class)
                .setParameter("agency", request.agencyId())
                .setParameter("supplied", RequestState.SUPPLIED)
                .setParameter("id", request.id())
                .setParameter("identity", requester.details().identityNumber())
                .setMaxResults(20)
                .getResultList());
    }

    Uni<List<InformationRequest>> openOf(UUID agency) {
        return list("agencyId = ?1 and state in ?2 order by receivedAt, id", agency, RequestState.OPEN);
    }

    /** A year's book, in the order of its numbers. */
    Uni<List<Line>> book(UUID agency, int year) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select r, q, e from RegisterEntry e
                        join InformationRequest r on r.id = e.requestId
                        join Requester q on q.requestId = r.id
                        where e.agencyId = :agency and e.year = :year order by e.number
                        """,
                        Line.class)
                .setParameter("agency", agency)
                .setParameter("year", year)
                .getResultList());
    }

    /** The next number of a book; nobody else gets one until the transaction ends, so there are no gaps. */
    Uni<Integer> nextNumber(UUID agency, int year) {
        return getSession().chain(session -> session.createNativeQuery(
                        """
                        insert into information_book (agency_id, year, last) values (:agency, :year, 1)
                        on conflict (agency_id, year) do update set last = information_book.last + 1
                        returning last
                        """,
                        Integer.class)
                .setParameter("agency", agency)
                .setParameter("year", year)
                .getSingleResult());
    }

    /** Whether a request has a line in the book of this agency. */
    Uni<Boolean> isEntered(UUID request, UUID agency) {
        return getSession().chain(session -> session.createQuery(
                        "select count(*) from RegisterEntry e where e.requestId = :request"
                                + " and e.agencyId = :agency",
                        Long.class)
                .setParameter("request", request)
                .setParameter("agency", agency)
                .getSingleResult()
                .map(found -> found > 0));
    }

    /** Keeps what belongs to a request beside it. */
    Uni<Void> keep(Object part) {
        return getSession().chain(session -> session.persist(part));
    }

    Uni<List<InformationStep>> steps(UUID request) {
        return getSession().chain(session -> session.createQuery(
                        "from InformationStep s where s.requestId = :request order by s.at, s.id",
                        InformationStep.class)
                .setParameter("request", request)
                .getResultList());
    }
}
