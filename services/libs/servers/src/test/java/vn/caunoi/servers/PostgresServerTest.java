package vn.caunoi.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path directory;

    @Test
    void keepsCommittedRowsThroughStopKillAndANewServer() throws SQLException {
        try (PostgresServer server = PostgresServer.at(directory).start()) {
            server.createDatabase("registry", "secret");
            execute(server, "registry", "CREATE TABLE kept (n int)");
            execute(server, "registry", "INSERT INTO kept VALUES (1)");
            server.restart();
            execute(server, "registry", "INSERT INTO kept VALUES (2)");
            server.kill();
            assertThat(server.process().isAlive()).isFalse();
            server.restart();
            execute(server, "registry", "INSERT INTO kept VALUES (3)");
        }
        try (PostgresServer server = PostgresServer.at(directory).start()) {
            server.createDatabase("registry", "secret");
            assertThat(query(server, "registry", "SELECT count(*) FROM kept")).isEqualTo("3");
        }
    }

    @Test
    void letsTheRunningServiceConnectButNotAlterTheSchema() throws SQLException {
        try (PostgresServer server = PostgresServer.temporary().start()) {
            server.createDatabase("registry", "secret");
            try (Connection app = DriverManager.getConnection(server.jdbcUrl("registry"), "registry_app", "secret");
                    Statement sql = app.createStatement()) {
                assertThatThrownBy(() -> sql.execute("CREATE TABLE forbidden (n int)"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied");
            }
            try (Connection owner =
                            DriverManager.getConnection(server.jdbcUrl("registry"), "registry_owner", "secret");
                    Statement sql = owner.createStatement()) {
                sql.execute("CREATE EXTENSION pg_trgm");
                sql.execute("CREATE EXTENSION unaccent");
            }
            assertThat(query(server, "registry", "SELECT unaccent('Lai Châu')")).isEqualTo("Lai Chau");
        }
    }

    @Test
    void deletesATemporaryServersData() {
        Path log;
        try (PostgresServer server = PostgresServer.temporary().start()) {
            log = server.process().log();
            assertThat(log).exists();
        }
        assertThat(log.getParent()).doesNotExist();
    }

    @Test
    void namesATakenPort() {
        try (PostgresServer first = PostgresServer.temporary().start()) {
            assertThatThrownBy(() ->
                            PostgresServer.at(directory).port(first.port()).start())
                    .isInstanceOf(ServerFailed.class)
                    .hasMessageContaining("Port " + first.port() + ", which PostgreSQL needs, is taken");
        }
    }

    @Test
    void saysInOneSentenceWhyItDidNotStart() throws Exception {
        PostgresServer.at(directory).start().close();
        Files.writeString(directory.resolve("data/postgresql.conf"), "nonsense = 1\n");

        assertThatThrownBy(() -> PostgresServer.at(directory).start())
                .isInstanceOf(ServerFailed.class)
                .hasMessageContaining("PostgreSQL ended while starting (exit code 1): ")
                .hasMessageContaining("postgresql.conf\" contains errors")
                .hasMessageContaining("postgres.log");
        assertThat(directory.resolve("process")).doesNotExist();
    }

    private static void execute(PostgresServer server, String database, String statement) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String query(PostgresServer server, String database, String query) throws SQLException {
        try (Connection connection = server.connect(database);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
