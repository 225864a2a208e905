package vn.caunoi.registry;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.identity.Roles;
import vn.caunoi.testkit.Tokens;
import vn.caunoi.testkit.WithServers;

/** How many statements of Hibernate a request costs, whatever the number of rows it answers. */
@QuarkusTest
@WithServers(database = "registry")
class StatementCountTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            # count and rows
            agencies?size=100,           2
            agencies?q=muong&size=100,   2
            statements?size=100,         2
            tasks?size=100,              2
            # asked of the driver, two and three times whatever they answer (SpeakingNow, AgencyProfiles)
            spokespersons?size=100,      0
            agencies/{binh-lu},          0
            """)
    void asksTheDatabaseAFixedNumberOfTimes(String path, int statements) {
        String address = "/api/registry/v1/"
                + path.replace("{binh-lu}", Agencies.id("ubnd-xa-binh-lu").toString());

        Queue<String> asked = statementsOf(() -> given().auth()
                .oauth2(Tokens.of("quantri")
                        .roles(Roles.PROVINCE_ADMIN)
                        .agency("ubnd-tinh")
                        .sign())
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200));

        assertThat(asked).hasSize(statements);
    }

    /**
     * The inbox and the relay use no Hibernate queries while nothing happens, so all of these belong to the request.
     */
    private static Queue<String> statementsOf(Runnable request) {
        Queue<String> statements = new ConcurrentLinkedQueue<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord record) {
                statements.add(record.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger sql = Logger.getLogger("org.hibernate.SQL");
        Level before = sql.getLevel();
        sql.setLevel(Level.FINE);
        sql.setUseParentHandlers(false);
        sql.addHandler(listener);
        try {
            request.run();
        } finally {
            sql.removeHandler(listener);
            sql.setUseParentHandlers(true);
            sql.setLevel(before);
        }
        return statements;
    }
}
