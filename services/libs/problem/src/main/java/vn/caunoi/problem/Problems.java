package vn.caunoi.problem;

import io.opentelemetry.api.trace.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Problem.FieldError;

/** Builds problem documents; usable wherever an answer is written, with or without JAX-RS. */
public final class Problems {
    private Problems() {}

    public static Problem of(int status, @Nullable String detail, @Nullable String instance) {
        return of(status, StatusTable.codeOf(status), detail, instance, List.of());
    }

    public static Problem of(
            int status, String code, @Nullable String detail, @Nullable String instance, List<FieldError> errors) {
        return new Problem(
                Problem.typeOf(code),
                StatusTable.titleOf(code),
                status,
                detail,
                instance,
                code,
                errors,
                currentTraceId());
    }

    private static @Nullable String currentTraceId() {
        var context = Span.current().getSpanContext();
        return context.isValid() ? context.getTraceId() : null;
    }
}
