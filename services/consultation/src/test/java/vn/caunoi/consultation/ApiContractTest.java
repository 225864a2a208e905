package vn.caunoi.consultation;

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

@QuarkusTest
@WithServers(database = "consultation", topics = Topics.REGISTRY_AGENCY)
class ApiContractTest {
    @TestHTTPResource(value = "", management = true)
    String management;

    @Test
    void apiEqualsItsSnapshot() {
        OpenApiDocument.of(management).assertMatchesSnapshot("consultation");
    }

    @TestFactory
    Stream<DynamicTest> everyRouteForEveryRole() {
        return RouteMatrix.of(OpenApiDocument.of(management), "/routes.txt").tests();
    }

    @TestFactory
    Stream<DynamicTest> badInputLeaksNothing() {
        return ProblemLeak.tests(OpenApiDocument.of(management));
    }
}
