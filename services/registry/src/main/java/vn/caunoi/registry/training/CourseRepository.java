package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {

    private static final String ROW =
            """
            select c, a.name, (select count(*) from Enrolment e where e.courseId = c.id),
            (select count(*) from Enrolment e where e.courseId = c.id and e.state = ATTENDED),
            (select count(*) from Enrolment e where e.courseId = c.id and e.state = ABSENT)
            from Course c join Agency a on a.id = c.agencyId
            """;

    /** A course with the name of the agency and the figures of its list. */
    record Row(Course course, String agencyName, Long enrolled, Long attended, Long absent) {

        CourseView view(LocalDate today) {
            return CourseView.of(course, agencyName, enrolled, attended, absent, today);
        }

        long unknown() {
            return enrolled - attended - absent;
        }
    }

    Uni<Page<CourseView>> page(CourseQuery query, LocalDate today, PageRequest page) {
        Criteria criteria = new Criteria()
                .words("c.searchText", query.q())
                .and("c.topic = :topic", "topic", query.topic())
                .and("c.state = :state", "state", query.state())
                .and("c.agencyId = :agency", "agency", query.agency());
        if (query.kind() != null) {
            criteria.and("c.kinds like :kind", "kind", "% " + query.kind() + " %");
        }
        if (query.year() != null) {
            criteria.and("c.firstDay between :first and :last")
                    .with("first", LocalDate.of(query.year(), 1, 1))
                    .with("last", LocalDate.of(query.year(), 12, 31));
        }
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from Course c" + criteria.where(), Long.class),
                        session.createQuery(ROW + criteria.where() + " order by c.firstDay desc, c.id", Row.class),
                        page))
                .map(found -> found.map(row -> row.view(today)));
    }

    /** Fails with {@link CourseNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where c.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(CourseNotFound::new);
    }

    /** The course, locked until the transaction ends. Fails with {@link CourseNotFound}. */
    Uni<Course> requireForChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE).onItem().ifNull().failWith(CourseNotFound::new);
    }

    /** What an agency has planned and neither confirmed nor given up. */
    Uni<List<Row>> plannedBy(UUID agency) {
        return getSession().chain(session -> session.createQuery(
                        ROW + " where c.agencyId = :agency and c.state = PLANNED order by c.firstDay, c.id", Row.class)
                .setParameter("agency", agency)
                .getResultList());
    }

    /** The courses with these codes, with the figures of their lists. */
    Uni<List<Row>> withCodes(Collection<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(ROW + " where c.code in :codes", Row.class)
                        .setParameter("codes", codes)
                        .getResultList());
    }

    /** These courses, locked until the transaction ends. */
    Uni<List<Course>> lockAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                "from Course c where c.id in :ids order by c.id", Course.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }
}
