package vn.caunoi.registry.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Problem.FieldError;
import vn.caunoi.problem.RuleViolated;

/** A period that ends before it begins. */
public final class PeriodInverted extends RuleViolated {

    private static final long serialVersionUID = 1L;

    private PeriodInverted(String field) {
        super(
                "period-inverted",
                "The last day lies before the first day.",
                FieldError.at("/" + field, "before-first-day", "This day lies before the first day."));
    }

    /**
     * Lets a period pass that begins before it ends.
     *
     * @param to last day, inclusive; null for a period without end
     * @param field name of the last day in the command
     * @throws PeriodInverted for any other
     */
    public static void refuse(LocalDate from, @Nullable LocalDate to, String field) {
        if (to != null && to.isBefore(from)) {
            throw new PeriodInverted(field);
        }
    }
}
