package vn.caunoi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Path;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import vn.caunoi.problem.input.Prose;

/**
 * HTML in every field of everything that can be sent: whoever adds a field and forgets it learns so here.
 *
 * <p>Names and other lines that are copied into lists and mails take none. What people say to an office and an office
 * to them, when somebody asks for information, is kept as the words it is; that it comes back as words is shown where
 * requests are tested.
 */
class EveryFieldTest {

    private static final String ROOT = "vn.caunoi.registry";
    private static final String WORDS_AS_THEY_ARE = ROOT + ".information";

    private static final List<String> MARKUP = List.of(
            "<b>đậm</b>",
            "<script>alert(1)</script>",
            "Ảnh <img src=x onerror=alert(1)>",
            "<!-- ẩn --> chữ",
            "</title>chữ",
            "<svg/onload=alert(1)>");

    /** One of a known set: what is not in it is refused when it is looked for, and never kept. */
    private static final Set<String> CHOSEN = Set.of(
            "FollowByCode.code",
            "RecordCommunicator.languages",
            "RecordCommunicator.level",
            "RecordCourse.levels",
            "RecordCourse.topic",
            "RecordRequirement.level",
            "RecordRequirement.topic",
            "RefuseEnquiry.ground",
            "RefuseInformation.ground",
            "ReplyByCode.code",
            "SupplementRequest.code");

    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void takesNoMarkup() {
        Set<Class<?>> commands = commands();
        Set<String> taken = new TreeSet<>();
        for (Class<?> command : commands) {
            for (RecordComponent field : command.getRecordComponents()) {
                if (isText(field.getGenericType())
                        && !isWordsAsTheyAre(command, field)
                        && takesMarkup(command, field)) {
                    taken.add(command.getSimpleName() + "." + field.getName());
                }
            }
        }

        assertThat(commands).hasSizeGreaterThan(60);
        assertThat(taken).as("fields that take HTML").isEqualTo(new TreeSet<>(CHOSEN));
    }

    private boolean takesMarkup(Class<?> command, RecordComponent field) {
        return MARKUP.stream().anyMatch(markup -> validator
                .validateValue(command, field.getName(), field.getType() == String.class ? markup : List.of(markup))
                .isEmpty());
    }

    private static boolean isWordsAsTheyAre(Class<?> command, RecordComponent field) {
        return command.getPackageName().equals(WORDS_AS_THEY_ARE) && field.isAnnotationPresent(Prose.class);
    }

    private static boolean isText(Type type) {
        return type == String.class
                || (type instanceof ParameterizedType list && list.getActualTypeArguments()[0] == String.class);
    }

    /** Every record that a route takes, and every record in it. */
    private static Set<Class<?>> commands() {
        Deque<Class<?>> open = new ArrayDeque<>(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT).stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .flatMap(type -> type.getMethods().stream())
                        .map(JavaMethod::reflect)
                        .flatMap(method -> Arrays.stream(method.getParameters()))
                        .filter(EveryFieldTest::isBody)
                        .map(Parameter::getType)
                        .toList());
        Set<Class<?>> seen = new HashSet<>();
        while (!open.isEmpty()) {
            Class<?> next = open.pop();
            if (next.isRecord() && seen.add(next)) {
                Arrays.stream(next.getRecordComponents())
                        .flatMap(field -> inside(field.getGenericType()))
                        .forEach(open::push);
            }
        }
        return seen;
    }

    private static boolean isBody(Parameter parameter) {
        return parameter.isAnnotationPresent(Valid.class) && !parameter.isAnnotationPresent(BeanParam.class);
    }

    private static Stream<Class<?>> inside(Type type) {
        if (type instanceof Class<?> one) {
            return Stream.of(one);
        }
        return type instanceof ParameterizedType many && Collection.class.isAssignableFrom((Class<?>) many.getRawType())
                ? Arrays.stream(many.getActualTypeArguments()).flatMap(EveryFieldTest::inside)
                : Stream.empty();
    }
}
