package vn.caunoi.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL with the migrated database of its service, a real Kafka broker and an
 * issuer of tokens ({@link Tokens}).
 *
 * <p>All test classes of a module use it with the same values, so the servers start once per module.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = ServersResource.class, scope = TestResourceScope.GLOBAL)
public @interface WithServers {
    /** Name of the service's database; empty for none. */
    String database();

    /** Topics to create, each with three partitions; the broker starts only when there are any. */
    String[] topics() default {};
}
