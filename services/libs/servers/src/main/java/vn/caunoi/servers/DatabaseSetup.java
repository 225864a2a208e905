package vn.caunoi.servers;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/** Databases and roles as the cluster has them: one role migrates, the other runs and cannot alter the schema. */
final class DatabaseSetup {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private final PostgresServer server;

    DatabaseSetup(PostgresServer server) {
        this.server = server;
    }

    void create(String name, String password) {
        requirePlain(name);
        String owner = name + "_owner";
        String app = name + "_app";
        try (Connection connection = server.connect("postgres");
                Statement sql = connection.createStatement()) {
            role(connection, owner, password);
            role(connection, app, password);
            if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                sql.execute("CREATE DATABASE %s OWNER %s".formatted(name, owner));
            }
            sql.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
            sql.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, app));
        } catch (SQLException e) {
            throw new ServerFailed("The database %s could not be made: %s".formatted(name, e.getMessage()), e);
        }
    }

    void drop(String name) {
        requirePlain(name);
        try (Connection connection = server.connect("postgres");
                Statement sql = connection.createStatement()) {
            sql.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
        } catch (SQLException e) {
            throw new ServerFailed("The database %s could not be deleted: %s".formatted(name, e.getMessage()), e);
        }
    }

    private static void requirePlain(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("not a database name: " + name);
        }
    }

    private static void role(Connection connection, String role, String password) throws SQLException {
        String verb = exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", role) ? "ALTER" : "CREATE";
        try (Statement sql = connection.createStatement()) {
            sql.execute("%s ROLE %s LOGIN PASSWORD %s".formatted(verb, role, sql.enquoteLiteral(password)));
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
