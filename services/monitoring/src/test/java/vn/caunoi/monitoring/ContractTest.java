package vn.caunoi.monitoring;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.contracts.Topics;
import vn.caunoi.testkit.OpenApiDocument;
import vn.caunoi.testkit.ProblemLeak;
import vn.caunoi.testkit.RouteMatrix;
import vn.caunoi.testkit.WithServers;

/** What holds for every route: documented, guarded, and silent about its inside. */
@QuarkusTest
@WithServers(
        database = "monitoring",
        topics = {Topics.REGISTRY_AGENCY, Topics.REGISTRY_STATEMENT, Topics.MONITORING_ISSUE})
class ContractTest {

    @TestHTTPResource(value = "", management = true)
    String management;

    @Test
    void matchesTheCommittedApi() {
        document().assertMatchesSnapshot("monitoring");
    }

    @TestFactory
    Stream<DynamicTest> opensEachRouteToItsRolesOnly() {
        return RouteMatrix.of(document(), "/routes.txt").tests();
    }

    @TestFactory
    Stream<DynamicTest> refusesBadInputWithoutTellingItsInside() {
        return ProblemLeak.tests(document());
    }

    private OpenApiDocument document() {
        return OpenApiDocument.of(management.substring(0, management.indexOf("/q")));
    }
}
