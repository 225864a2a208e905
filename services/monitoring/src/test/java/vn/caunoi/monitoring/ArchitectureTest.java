package vn.caunoi.monitoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.caunoi.testkit.ArchitectureRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> keepsTheShapeOfAService() {
        return ArchitectureRules.tests("vn.caunoi.monitoring");
    }

    @TestFactory
    Stream<DynamicTest> keepsTheShapeOfTheReplica() {
        return ArchitectureRules.tests("vn.caunoi.agencies");
    }
}
