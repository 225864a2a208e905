package vn.caunoi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureRulesTest {
    private static final String BAD = "vn.caunoi.testkit.bad";

    @Test
    void thereAreTwelve() {
        assertThat(ArchitectureRules.rules(BAD)).hasSize(12);
    }

    @TestFactory
    Stream<DynamicTest> eachRuleCatchesItsBreach() {
        JavaClasses bad = new ClassFileImporter().importPackages(BAD);
        return ArchitectureRules.rules(BAD).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                                rule.getValue().evaluate(bad).hasViolation())
                        .isTrue()));
    }

    @TestFactory
    Stream<DynamicTest> eachRuleSaysWhy() {
        return ArchitectureRules.rules(BAD).entrySet().stream()
                .map(Map.Entry::getValue)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> assertThat(rule.getDescription())
                        .contains(", because ")));
    }
}
