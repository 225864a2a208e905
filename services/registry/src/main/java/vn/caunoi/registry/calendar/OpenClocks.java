package vn.caunoi.registry.calendar;

/**
 * Stored due times of one feature. A feature that keeps due times implements this as a bean, and its open clocks are
 * computed again whenever the working calendar or the rules change.
 *
 * <p>All answers but the kind are SQL over the feature's own table, which needs the columns {@code id uuid},
 * {@code due_at timestamptz} (may be null), {@code due_sure boolean} (whether it may be used to call somebody late),
 * {@code calendar_version varchar} and {@code rules_version varchar}, all not null but the first: the versions are the
 * two parts of {@link vn.caunoi.deadlines.LawVersion}. Whoever writes {@code due_at} writes the others of the same
 * computation with it. Answers are constants of the program, never input.
 */
public interface OpenClocks {

    /** Stable name of these clocks in the history of due times. */
    ClockKind kind();

    /** Table that keeps the due times. */
    String table();

    /** Condition of the rows whose clock still runs. */
    String open();

    /** Expression for the key of the legal rule; null where the law sets no time. */
    String rule();

    /** Expression for the moment that set the clock going. */
    String trigger();

    /** Expression for the agency whose clock it is. */
    String agencyId();

    /** Expression for what people call the matter. */
    String title();
}
