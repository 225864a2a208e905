package vn.caunoi.eventing.sample;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.caunoi.testkit.ServersResource;

/** Looks into the database behind the back of the application. */
public final class SampleDatabase {

    public static final String NAME = "eventing";

    private SampleDatabase() {}

    /** Names in the order in which their effects were applied. */
    public static List<String> effects(UUID agency) {
        return column("select name from recorded_name where agency_id = '" + agency + "' order by position");
    }

    /** State of the rows of an aggregate in the outbox, in their order. */
    public static List<String> states(UUID aggregate) {
        return column("select state from outbox where aggregate_id = '" + aggregate + "' order by position");
    }

    /** First column of all rows as text. */
    public static List<String> column(String sql) {
        try (var connection = ServersResource.postgres().connect(NAME);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }

    /** Runs one statement as the owner of everything. */
    public static void execute(String sql) {
        try (var connection = ServersResource.postgres().connect(NAME);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new AssertionError(sql, failed);
        }
    }
}
