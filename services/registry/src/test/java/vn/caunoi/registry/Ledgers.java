package vn.caunoi.registry;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.caunoi.testkit.ServersResource;

/** The ledgers from below: what the service does in a transaction, and what somebody with a password does behind it. */
public final class Ledgers {

    private Ledgers() {}

    /** Runs something in a transaction of its own, as a command of a service does. */
    public static <T> T inTransaction(Supplier<Uni<T>> work) {
        return Services.done(() -> Panache.withTransaction(work));
    }

    /** The role that owns the schema. */
    public static Connection owner() throws SQLException {
        return connect("registry_owner");
    }

    /** The role the service runs as. */
    public static Connection app() throws SQLException {
        return connect("registry_app");
    }

    private static Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(ServersResource.postgres().jdbcUrl("registry"), role, "test");
    }

    /** The first column of an answer. */
    public static List<String> column(String query) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
