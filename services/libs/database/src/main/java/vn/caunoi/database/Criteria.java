package vn.caunoi.database;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Page;
import vn.caunoi.problem.PageRequest;
import vn.caunoi.vietnamese.Folding;

/** Conditions of a query that grow one by one, because a parameter that may be null has no type in PostgreSQL. */
public final class Criteria {

    private static final int WORDS_CONSIDERED = 8;

    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> parameters = new HashMap<>();

    /** One more condition. */
    public Criteria and(String condition) {
        where.append(" and ").append(condition);
        return this;
    }

    /** A value for what conditions name. */
    public Criteria with(String name, Object value) {
        parameters.put(name, value);
        return this;
    }

    /** {@code condition} with {@code value} as {@code :name}; nothing when there is no value. */
    public Criteria and(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /** Every word occurs in a folded text. Folded words hold only letters and digits, so none acts as a wildcard. */
    public Criteria words(String path, @Nullable String q) {
        List<String> words = q == null ? List.of() : Folding.words(q);
        for (int i = 0; i < Math.min(words.size(), WORDS_CONSIDERED); i++) {
            and(path + " like :word" + i, "word" + i, "%" + words.get(i) + "%");
        }
        return this;
    }

    /** The conditions, with a leading {@code where}. */
    public String where() {
        return where.toString();
    }

    /** Gives a query that has these conditions their values. */
    public <Q extends Mutiny.SelectionQuery<?>> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /**
     * One page of what has these conditions, and how many there are.
     *
     * @param count of all of them
     * @param rows in the order of the list
     */
    public <T> Uni<Page<T>> page(Mutiny.SelectionQuery<Long> count, Mutiny.SelectionQuery<T> rows, PageRequest page) {
        return bind(count).getSingleResult().chain(total -> bind(rows)
                .setFirstResult(page.offset())
                .setMaxResults(page.size())
                .getResultList()
                .map(items -> page.of(items, total)));
    }
}
