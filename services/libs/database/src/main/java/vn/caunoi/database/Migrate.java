package vn.caunoi.database;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings one database to the schema of the service whose class path it runs with.
 *
 * <p>Runs in the service's own image ahead of the rollout, as the owner role; the service itself runs as a role that
 * can read and write rows and nothing else. All scripts below {@code db/} on the class path are applied, those of
 * libraries included, in the order of their version, which is the minute they were written.
 */
public final class Migrate {
    private Migrate() {}

    /**
     * Reads {@code MIGRATION_JDBC_URL}, {@code MIGRATION_USERNAME}, {@code MIGRATION_PASSWORD},
     * {@code MIGRATION_APP_ROLE}.
     */
    public static void main(String[] args) {
        Map<String, String> environment = System.getenv();
        int applied = run(
                require(environment, "MIGRATION_JDBC_URL"),
                require(environment, "MIGRATION_USERNAME"),
                require(environment, "MIGRATION_PASSWORD"),
                require(environment, "MIGRATION_APP_ROLE"),
                Thread.currentThread().getContextClassLoader());
        System.out.println("Applied " + applied + " migrations.");
    }

    /**
     * Applies what is missing.
     *
     * @param appRole role the service runs as; gets rights on rows of present and future tables
     * @param scripts class loader that sees the service's resources
     * @return how many scripts were applied
     * @throws org.flywaydb.core.api.FlywayException when the database is away, or a script fails or was changed after
     *     it had been applied; the failed script is rolled back whole
     */
    public static int run(String jdbcUrl, String owner, String password, String appRole, ClassLoader scripts) {
        MigrateResult result = Flyway.configure(scripts)
                .dataSource(jdbcUrl, owner, password)
                .locations("classpath:db")
                .initSql(grantsTo(appRole))
                // Libraries bring scripts of their own; one may be older than the newest of the service.
                .outOfOrder(true)
                .connectRetries(10)
                .load()
                .migrate();
        return result.migrationsExecuted;
    }

    private static String grantsTo(String role) {
        if (!role.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a plain role name: " + role);
        }
        return """
                grant usage on schema public to %1$s;
                alter default privileges in schema public grant select, insert, update, delete on tables to %1$s;
                alter default privileges in schema public grant usage, select on sequences to %1$s;
                """
                .formatted(role);
    }

    private static String require(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException(name + " is not set");
        }
        return value;
    }
}
