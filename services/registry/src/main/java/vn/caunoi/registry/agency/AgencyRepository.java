package vn.caunoi.registry.agency;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.vietnamese.Folding;

@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, UUID> {

    private static final String SUMMARY =
            """
            select a.id, a.slug, a.name, a.kind, a.unitCode, a.unitType, a.formerDistrict, a.validFrom, a.validTo
            """;

    /** Any number will do as long as nothing else in this database uses it. */
    private static final int LOADER_LOCK = 12_2025;

    Uni<Page<AgencySummary>> page(AgencyQuery query, LocalDate day, PageRequest page) {
        Criteria criteria = Criteria.of(query, day);
        return count(criteria).chain(total -> rows(criteria, page).map(items -> page.of(items, total)));
    }

    private Uni<Long> count(Criteria criteria) {
        return getSession().chain(session -> {
            var query = session.createQuery("select count(*) from Agency a" + criteria.where(), Long.class);
            criteria.parameters().forEach(query::setParameter);
            return query.getSingleResult();
        });
    }

    private Uni<List<AgencySummary>> rows(Criteria criteria, PageRequest page) {
        return getSession().chain(session -> {
            var query = session.createQuery(
                    SUMMARY + "from Agency a" + criteria.where() + criteria.order(), AgencySummary.class);
            criteria.parameters().forEach(query::setParameter);
            criteria.phrase().ifPresent(phrase -> query.setParameter("phrase", "%" + phrase + "%"));
            return query.setFirstResult(page.offset())
                    .setMaxResults(page.size())
                    .getResultList();
        });
    }

    /** Fails with {@link AgencyNotFound}. */
    Uni<AgencySummary> require(UUID id) {
        return getSession()
                .chain(session -> session.createQuery(SUMMARY + "from Agency a where a.id = :id", AgencySummary.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(AgencyNotFound::new);
    }

    Uni<List<String>> aliases(UUID id) {
        return getSession().chain(session -> session.createQuery(
                        "select alias from Agency a join a.aliases alias where a.id = :id order by alias", String.class)
                .setParameter("id", id)
                .getResultList());
    }

    Uni<List<AgencySummary>> predecessors(UUID id) {
        return related(SUMMARY + "from Agency s join s.predecessors a where s.id = :id order by a.sortKey, a.id", id);
    }

    Uni<List<AgencySummary>> successors(UUID id) {
        return related(SUMMARY + "from Agency a join a.predecessors p where p.id = :id order by a.sortKey, a.id", id);
    }

    private Uni<List<AgencySummary>> related(String hql, UUID id) {
        return getSession().chain(session -> session.createQuery(hql, AgencySummary.class)
                .setParameter("id", id)
                .getResultList());
    }

    /** Content hashes of everything recorded, for the loader to compare. */
    Uni<Map<UUID, String>> contentHashes() {
        return getSession()
                .chain(session -> session.createQuery("select a.id, a.contentHash from Agency a", Recorded.class)
                        .getResultList())
                .map(rows -> rows.stream().collect(Collectors.toMap(Recorded::id, Recorded::contentHash)));
    }

    record Recorded(UUID id, String contentHash) {}

    /** Makes other instances that start at the same moment wait until this transaction ends. */
    Uni<Void> lockForLoading() {
        return getSession()
                .chain(session -> session.createNativeQuery(
                                "select 1 from pg_advisory_xact_lock(" + LOADER_LOCK + ")", Integer.class)
                        .getSingleResult())
                .replaceWithVoid();
    }

    /** The conditions of a search. Folded words hold only letters and digits, so none can act as a wildcard. */
    private record Criteria(String where, Map<String, Object> parameters, Optional<String> phrase) {

        private static final int WORDS_CONSIDERED = 8;

        static Criteria of(AgencyQuery query, LocalDate day) {
            Map<String, Object> parameters = new HashMap<>();
            StringBuilder where = new StringBuilder(
                    " where (a.validFrom is null or a.validFrom <= :day) and (a.validTo is null or a.validTo >= :day)");
            parameters.put("day", day);
            if (query.kind() != null) {
                where.append(" and a.kind = :kind");
                parameters.put("kind", query.kind());
            }
            List<String> words = query.q() == null ? List.of() : Folding.words(query.q());
            for (int i = 0; i < Math.min(words.size(), WORDS_CONSIDERED); i++) {
                where.append(" and a.searchText like :word").append(i);
                parameters.put("word" + i, "%" + words.get(i) + "%");
            }
            return new Criteria(
                    where.toString(),
                    parameters,
                    words.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", words)));
        }

        /** Whoever bears the name today comes before those whose predecessors bore it. */
        String order() {
            return phrase.isEmpty()
                    ? " order by a.sortKey, a.id"
                    : " order by case when a.ownText like :phrase then 0 else 1 end, a.sortKey, a.id";
        }
    }
}
