package vn.caunoi.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.caunoi.problem.ETags;

/** Whoever replaces something says which version they have seen; that a stale one is refused is shown where it is. */
class EveryChangeIsOfWhatWasSeenTest {

    /** Replacements that overwrite nothing anybody could have written meanwhile, and why. */
    private static final Map<String, String> NEEDLESS = Map.of(
            "StatementPolicyResource.set", "one switch, which is as it is set",
            "ConferenceResource.accredit", "one guest by name; said again it is the same",
            "RosterResource.mark", "each line of the body names the version it was read in");

    private final List<JavaMethod> routes = new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("vn.caunoi.registry")
                    .stream()
                    .filter(type -> type.isAnnotatedWith(Path.class))
                    .flatMap(type -> type.getMethods().stream())
                    .toList();

    @Test
    void readsTheVersionWhereverOneIsSent() {
        List<JavaMethod> versioned = routes.stream()
                .filter(EveryChangeIsOfWhatWasSeenTest::takesAVersion)
                .toList();

        assertThat(versioned).hasSizeGreaterThan(60);
        assertThat(versioned)
                .filteredOn(Predicate.not(EveryChangeIsOfWhatWasSeenTest::readsTheVersion))
                .isEmpty();
    }

    @Test
    void asksForTheVersionOfWhateverIsReplaced() {
        assertThat(routes)
                .filteredOn(route -> route.isAnnotatedWith(PUT.class) && !takesAVersion(route))
                .extracting(route -> route.getOwner().getSimpleName() + "." + route.getName())
                .containsExactlyInAnyOrderElementsOf(NEEDLESS.keySet());
    }

    private static boolean takesAVersion(JavaMethod route) {
        return Arrays.stream(route.reflect().getParameters())
                .map(parameter -> parameter.getAnnotation(HeaderParam.class))
                .anyMatch(header -> header != null && header.value().equals(HttpHeaders.IF_MATCH));
    }

    private static boolean readsTheVersion(JavaMethod route) {
        return route.getMethodCallsFromSelf().stream()
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(ETags.class)
                        && call.getTarget().getName().equals("requireVersion"));
    }
}
