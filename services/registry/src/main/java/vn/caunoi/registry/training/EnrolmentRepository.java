package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

    static final String ONCE = "training_enrolment_once";

    private static final String ROW =
            """
            select e, t, a.name from Enrolment e
            join Trainee t on t.id = e.traineeId join Agency a on a.id = t.agencyId
            """;

    private static final String WHO = "select t, a.name from Trainee t join Agency a on a.id = t.agencyId";

    /** An enrolment with the person. */
    record Row(Enrolment enrolment, Trainee who, String agencyName) {

        EnrolmentView view() {
            return EnrolmentView.of(enrolment, who, agencyName);
        }
    }

    /** Somebody with the name of their agency. */
    record Person(Trainee who, String agencyName) {}

    /** Somebody with the number of requirements that a course of the topic would meet. */
    record Candidate(Trainee who, String agencyName, Long missing) {

        CandidateView view() {
            return CandidateView.of(who, agencyName, missing);
        }
    }

    /** An enrolment with its course. */
    record Taken(Enrolment enrolment, Course course) {}

    /** The list of a course; only the people of one agency when it is named. */
    Uni<List<EnrolmentView>> ofCourse(UUID course, @Nullable UUID agency) {
        Criteria criteria = new Criteria()
                .and("e.courseId = :course", "course", course)
                .and("t.agencyId = :agency", "agency", agency);
        return getSession()
                .chain(session -> criteria.bind(session.createQuery(
                                ROW + criteria.where() + " order by a.sortKey, t.code, e.id", Row.class))
                        .getResultList())
                .map(EnrolmentRepository::views);
    }

    /** These lines of lists, in the same order. */
    Uni<List<EnrolmentView>> views(Collection<UUID> ids) {
        return getSession()
                .chain(session -> session.createQuery(
                                ROW + " where e.id in :ids order by a.sortKey, t.code, e.id", Row.class)
                        .setParameter("ids", ids)
                        .getResultList())
                .map(EnrolmentRepository::views);
    }

    private static List<EnrolmentView> views(List<Row> rows) {
        return rows.stream().map(Row::view).toList();
    }

    /** Everybody on the lists of these courses. */
    Uni<List<Row>> ofCourses(Collection<UUID> courses) {
        return courses.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(ROW + " where e.courseId in :courses", Row.class)
                        .setParameter("courses", courses)
                        .getResultList());
    }

    /** Fails with {@link EnrolmentNotFound}. */
    Uni<Row> requireRow(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(ROW + " where e.id = :id", Row.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(EnrolmentNotFound::new);
    }

    /** These lines, locked until the transaction ends. */
    Uni<List<Enrolment>> lockAll(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession().chain(session -> session.createQuery(
                                "from Enrolment e where e.id in :ids order by e.id", Enrolment.class)
                        .setParameter("ids", ids)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList());
    }

    Uni<Void> addAll(List<Enrolment> added) {
        return added.isEmpty()
                ? Uni.createFrom().voidItem()
                : getSession()
                        .chain(session -> session.persistAll(added.toArray()).chain(session::flush));
    }

    /** People by their ids. */
    Uni<List<Person>> people(Collection<UUID> ids) {
        return getSession().chain(session -> session.createQuery(WHO + " where t.id in :ids", Person.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    /** Everybody of these agencies, past ones too. */
    Uni<List<Person>> peopleOf(Collection<UUID> agencies) {
        return agencies.isEmpty()
                ? Uni.createFrom().item(List.of())
                : getSession()
                        .chain(session -> session.createQuery(WHO + " where t.agencyId in :agencies", Person.class)
                                .setParameter("agencies", agencies)
                                .getResultList());
    }

    /** Fails with {@link TraineeNotFound}. */
    Uni<Person> requirePerson(UUID id) {
        return people(List.of(id)).map(found -> {
            if (found.isEmpty()) {
                throw new TraineeNotFound();
            }
            return found.get(0);
        });
    }

    /** The courses of somebody, the latest first. */
    Uni<List<Taken>> of(UUID person) {
        return getSession().chain(session -> session.createQuery(
                        """
                        select e, c from Enrolment e join Course c on c.id = e.courseId
                        where e.traineeId = :person order by c.firstDay desc, c.id
                        """,
                        Taken.class)
                .setParameter("person", person)
                .getResultList());
    }

    /**
     * Who could still be put on the list.
     *
     * @param agency null for every agency
     */
    Uni<Page<CandidateView>> candidates(
            Course course, @Nullable UUID agency, @Nullable String q, boolean lacking, PageRequest page) {
        Criteria criteria = new Criteria()
                .and("t.kind in :kinds", "kinds", course.kinds())
                .and("t.activeFrom <= :day and (t.activeTo is null or t.activeTo >= :day)", "day", course.firstDay())
                .and("not exists (from Enrolment e where e.courseId = :course and e.traineeId = t.id)")
                .with("course", course.id())
                .and("t.agencyId = :agency", "agency", agency)
                .words("t.searchText", q);
        if (!course.levels().isEmpty()) {
            criteria.and("(t.kind = OFFICER or t.level in :levels)", "levels", course.levels());
        }
        String missing = "(select count(*) from Duty d join Course c on c.topic = d.topic where c.id = :course"
                + " and d.traineeId = t.id and " + StandingRepository.ASKED + " and " + StandingRepository.LACKING
                + ")";
        if (lacking) {
            criteria.and(missing + " > 0");
        }
        return getSession()
                .chain(session -> criteria.page(
                        session.createQuery("select count(*) from Trainee t" + criteria.where(), Long.class),
                        session.createQuery(
                                "select t, a.name, " + missing + " from Trainee t join Agency a on a.id = t.agencyId"
                                        + criteria.where() + " order by a.sortKey, t.code, t.id",
                                Candidate.class),
                        page))
                .map(found -> found.map(Candidate::view));
    }
}
