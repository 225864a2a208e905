package vn.caunoi.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Field;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.problem.Problem.FieldError;

/** Field errors out of validator and JSON failures, without method, argument or class names. */
public final class Violations {
    static final Comparator<FieldError> STABLE_ORDER = Comparator.comparing(
                    (FieldError error) -> Objects.toString(error.pointer(), error.parameter()))
            .thenComparing(FieldError::code);

    /** What every resource method calls the argument that is the request's body. */
    private static final String BODY = "body";

    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "wrong-size"),
            Map.entry("Min", "out-of-range"),
            Map.entry("Max", "out-of-range"),
            Map.entry("Positive", "out-of-range"),
            Map.entry("PositiveOrZero", "out-of-range"),
            Map.entry("Past", "not-in-past"),
            Map.entry("PastOrPresent", "in-future"),
            Map.entry("Future", "not-in-future"),
            Map.entry("Email", "not-an-email"),
            Map.entry("Pattern", "wrong-format"));

    private Violations() {}

    /** The field and the code of a broken constraint, the same for a body and for a line of a file. */
    public static FieldError toFieldError(ConstraintViolation<?> violation) {
        String constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        String code = CODES.getOrDefault(constraint, kebab(constraint));
        StringBuilder pointer = new StringBuilder();
        String argument = "";
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                argument = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        if (pointer.isEmpty()) {
            return BODY.equals(argument)
                    ? FieldError.at("", code, violation.getMessage())
                    : FieldError.ofParameter(argument, code, violation.getMessage());
        }
        return queryParameter(violation)
                .map(name -> FieldError.ofParameter(name, code, violation.getMessage()))
                .orElseGet(() -> FieldError.at(pointer.toString(), code, violation.getMessage()));
    }

    /** Query parameters may travel in one record; callers know them by their names, not as a body. */
    private static Optional<String> queryParameter(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        String property = violation.getPropertyPath().toString();
        property = property.substring(property.lastIndexOf('.') + 1);
        try {
            Field field = bean == null ? null : bean.getClass().getDeclaredField(property);
            QueryParam parameter = field == null ? null : field.getAnnotation(QueryParam.class);
            return Optional.ofNullable(parameter).map(QueryParam::value);
        } catch (NoSuchFieldException nested) {
            return Optional.empty();
        }
    }

    static FieldError ofMapping(JsonMappingException exception) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference reference : exception.getPath()) {
            pointer.append('/')
                    .append(
                            reference.getFieldName() == null
                                    ? String.valueOf(reference.getIndex())
                                    : reference
                                            .getFieldName()
                                            .replace("~", "~0")
                                            .replace("/", "~1"));
        }
        return exception instanceof UnrecognizedPropertyException
                ? FieldError.at(bounded(pointer), "unknown-field", "This field is not known here.")
                : FieldError.at(bounded(pointer), "wrong-type", "The value is not of the type expected here.");
    }

    /** An unknown field's name comes from the caller; it must not make the answer grow without limit. */
    private static String bounded(StringBuilder pointer) {
        return pointer.length() <= 200 ? pointer.toString() : pointer.substring(0, 200);
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
