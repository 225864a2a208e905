package vn.caunoi.testkit;

import io.quarkus.test.common.http.TestHTTPResource;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds for every route of every service: documented, guarded, and silent about its inside. A service inherits it
 * in one test class, which names the service.
 */
public abstract class ApiContract {
    private final String service;

    @TestHTTPResource(value = "", management = true)
    @Nullable
    String management;

    /** @param service the name of the committed document, {@code docs/api/<service>.yaml} */
    protected ApiContract(String service) {
        this.service = service;
    }

    @Test
    public void matchesTheCommittedApi() {
        document().assertMatchesSnapshot(service);
    }

    @TestFactory
    public Stream<DynamicTest> opensEachRouteToItsRolesOnly() {
        return RouteMatrix.of(document(), "/routes.txt").tests();
    }

    @TestFactory
    public Stream<DynamicTest> refusesBadInputWithoutTellingItsInside() {
        return ProblemLeak.tests(document());
    }

    /** The document of the running service. */
    protected final OpenApiDocument document() {
        return OpenApiDocument.of(Objects.requireNonNull(management, "the test framework sets it"));
    }
}
