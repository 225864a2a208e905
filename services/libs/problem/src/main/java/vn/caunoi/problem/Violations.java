package vn.caunoi.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.problem.Problem.FieldError;

/** Field errors out of validator and JSON failures, without method, argument or class names. */
public final class Violations {
    static final Comparator<FieldError> STABLE_ORDER = Comparator.comparing(
                    (FieldError error) -> Objects.toString(error.pointer(), error.parameter()))
            .thenComparing(FieldError::code);

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
        String argument = null;
        Path.@Nullable MethodNode method = null;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.METHOD) {
                method = node.as(Path.MethodNode.class);
            } else if (node.getKind() == ElementKind.PARAMETER) {
                argument = argument(violation, method, node.as(Path.ParameterNode.class));
            } else if (node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(node.getName());
                }
            }
        }
        String parameter = pointer.isEmpty() ? argument : beanParameter(violation);
        return parameter == null
                ? FieldError.at(pointer.toString(), code, violation.getMessage())
                : FieldError.ofParameter(parameter, code, violation.getMessage());
    }

    /** What callers know an argument by: its name in the address or among the headers; null for the body. */
    private static @Nullable String argument(
            ConstraintViolation<?> violation, Path.@Nullable MethodNode method, Path.ParameterNode argument) {
        if (method == null) {
            return argument.getName();
        }
        // What is called is a generated child, whose arguments have lost their annotations.
        for (Class<?> type = violation.getRootBeanClass(); type != null; type = type.getSuperclass()) {
            Annotation[] annotations = annotations(type, method, argument.getParameterIndex());
            if (annotations.length > 0) {
                return StrictParameters.parameterName(annotations);
            }
        }
        return argument.getName();
    }

    private static Annotation[] annotations(Class<?> type, Path.MethodNode method, int argument) {
        try {
            return type.getDeclaredMethod(
                            method.getName(), method.getParameterTypes().toArray(Class<?>[]::new))
                    .getParameterAnnotations()[argument];
        } catch (NoSuchMethodException inherited) {
            return new Annotation[0];
        }
    }

    /** Parameters may travel in one record; callers know them by their names, not as a body, for which this is null. */
    private static @Nullable String beanParameter(ConstraintViolation<?> violation) {
        Object bean = violation.getLeafBean();
        String property = violation.getPropertyPath().toString();
        property = property.substring(property.lastIndexOf('.') + 1);
        try {
            return bean == null
                    ? null
                    : StrictParameters.parameterName(
                            bean.getClass().getDeclaredField(property).getAnnotations());
        } catch (NoSuchFieldException nested) {
            return null;
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
