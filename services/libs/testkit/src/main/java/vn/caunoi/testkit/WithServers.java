package vn.caunoi.testkit;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a {@code @QuarkusTest} a real PostgreSQL with the migrated database of its service, a real Kafka broker with
 * every topic of the suite, an issuer of tokens ({@link Tokens}), and the address of a mail server that starts when a
 * test asks for it.
 *
 * <p>Servers and application start once per module: all its test classes name the same database, and see what earlier
 * ones have left in it. Only plain values may stand here. Quarkus compares the classes' annotations by their text, in
 * which no array equals another, and would start everything anew for each class.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(value = ServersResource.class, scope = TestResourceScope.GLOBAL)
public @interface WithServers {
    /** Name of the service, which is the name of its database. */
    String database();
}
