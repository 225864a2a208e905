package vn.caunoi.registry.training;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.database.Criteria;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;

/** How everybody stands towards what the province asks, computed by the database. */
@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<Duty, String> {

    /** More than a province has; an export that would be larger has to be narrowed first. */
    static final int MOST_ROWS = 50_000;

    /** Both the person and the requirement are there on {@code :day}. */
    static final String ASKED =
            """
            (d.validFrom <= :day and (d.validTo is null or d.validTo >= :day)
            and d.activeFrom <= :day and (d.activeTo is null or d.activeTo >= :day))
            """;

    /** The same as {@link Standing#EXPIRED} and {@link Standing#NEVER} together. */
    static final String LACKING = "((d.lastDay is null and d.dueDay < :day) or d.untilDay < :day)";

    private static final String EXPIRING = "d.untilDay between :day and :soon";

    private static final String FROM =
            " from Duty d join Agency a on a.id = d.agencyId left join Agency k on k.id = d.communeId";

    /** One person with one requirement. */
    record Row(
            UUID personId,
            TraineeKind kind,
            String level,
            String code,
            String personName,
            @Nullable String position,
            UUID agencyId,
            String agencyName,
            @Nullable String communeName,
            String topic,
            @Nullable Integer withinMonths,
            @Nullable LocalDate lastDay,
            @Nullable LocalDate untilDay,
            LocalDate dueDay) {

        GapView view(LocalDate day) {
            return new GapView(
                    personId,
                    kind,
                    Trainee.told(level),
                    code,
                    personName,
                    position,
                    agencyId,
                    agencyName,
                    communeName,
                    topic,
                    withinMonths,
                    Standing.on(day, lastDay, untilDay, dueDay),
                    lastDay,
                    lastDay == null ? dueDay : untilDay);
        }
    }

    /** One person with the number of requirements, of those unmet, and of those that are soon. */
    record Figures(
            UUID personId,
            UUID agencyId,
            String agencyName,
            @Nullable UUID communeId,
            @Nullable String communeName,
            TraineeKind kind,
            String level,
            Long lacking,
            Long expiring) {}

    /** A topic with the people of whom it is asked, and those who lack it. */
    record TopicFigures(String topic, Long people, Long lacking) {}

    private static final String ROW =
            """
            select d.traineeId, d.kind, d.level, d.code, d.personName, d.position, d.agencyId, a.name, k.name,
            d.topic, d.withinMonths, d.lastDay, d.untilDay, d.dueDay
            """
                    + FROM;

    Uni<Page<GapView>> page(GapQuery query, LocalDate day, PageRequest page) {
        Criteria criteria = selected(query, day);
        return getSession().chain(session -> criteria.bind(
                        session.createQuery("select count(*) from Duty d" + criteria.where(), Long.class))
                .getSingleResult()
                .chain(total -> rows(criteria, day, page.offset(), page.size()).map(rows -> page.of(rows, total))));
    }

    /** At most {@link #MOST_ROWS}. */
    Uni<List<GapView>> all(GapQuery query, LocalDate day) {
        return rows(selected(query, day), day, 0, MOST_ROWS);
    }

    /** Everything that is asked of one person. */
    Uni<List<GapView>> of(UUID person, LocalDate day) {
        return rows(
                new Criteria().and(ASKED, "day", day).and("d.traineeId = :person", "person", person),
                day,
                0,
                MOST_ROWS);
    }

    private Uni<List<GapView>> rows(Criteria criteria, LocalDate day, int offset, int size) {
        return getSession()
                .chain(session -> criteria.bind(session.createQuery(
                                ROW + criteria.where() + " order by a.sortKey, d.code, d.topic, d.id", Row.class))
                        .setFirstResult(offset)
                        .setMaxResults(size)
                        .getResultList())
                .map(rows -> rows.stream().map(row -> row.view(day)).toList());
    }

    /** Everybody of whom anything is asked, in the order of the directory. */
    Uni<List<Figures>> figures(GapQuery query, LocalDate day) {
        Criteria criteria = asked(query, day).with("soon", day.plusDays(Standing.SOON - 1));
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        """
                        select d.traineeId, d.agencyId, a.name, d.communeId, k.name, d.kind, d.level,
                        sum(case when %s then 1 else 0 end), sum(case when %s then 1 else 0 end)
                        """
                                        .formatted(LACKING, EXPIRING)
                                + FROM + criteria.where()
                                + """
                                 group by d.traineeId, d.agencyId, a.name, a.sortKey, d.communeId, k.name, d.kind, d.level
                                order by a.sortKey, d.traineeId
                                """,
                        Figures.class))
                .getResultList());
    }

    /** Each topic that is asked of anybody. */
    Uni<List<TopicFigures>> topics(GapQuery query, LocalDate day) {
        Criteria criteria = asked(query, day);
        return getSession().chain(session -> criteria.bind(session.createQuery(
                        "select d.topic, count(distinct d.traineeId), count(distinct case when " + LACKING
                                + " then d.traineeId end) from Duty d" + criteria.where()
                                + " group by d.topic order by d.topic",
                        TopicFigures.class))
                .getResultList());
    }

    private static Criteria asked(GapQuery query, LocalDate day) {
        return new Criteria()
                .and(ASKED, "day", day)
                .and("d.agencyId = :agency", "agency", query.agency())
                .and("d.communeId = :commune", "commune", query.commune())
                .and("d.kind = :kind", "kind", query.kind())
                .and("d.level = :level", "level", query.level())
                .and("d.topic = :topic", "topic", query.topic())
                .words("d.searchText", query.q());
    }

    private static Criteria selected(GapQuery query, LocalDate day) {
        Criteria criteria = asked(query, day);
        Standing standing = query.standing();
        if (standing == null) {
            return criteria.and(LACKING);
        }
        return switch (standing) {
            case NEVER -> criteria.and("d.lastDay is null and d.dueDay < :day");
            case GRACE -> criteria.and("d.lastDay is null and d.dueDay >= :day");
            case EXPIRED -> criteria.and("d.untilDay < :day");
            case EXPIRING -> criteria.and(EXPIRING).with("soon", day.plusDays(Standing.SOON - 1));
            case MET ->
                criteria.and("d.lastDay is not null and (d.untilDay is null or d.untilDay > :soon)")
                        .with("soon", day.plusDays(Standing.SOON - 1));
        };
    }
}
