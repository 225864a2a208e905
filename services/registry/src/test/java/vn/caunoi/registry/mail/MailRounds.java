package vn.caunoi.registry.mail;

import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.caunoi.registry.Ledgers;
import vn.caunoi.registry.Services;
import vn.caunoi.testkit.ServersResource;

/** Sending by hand, for tests of features that write mails. */
public final class MailRounds {

    private MailRounds() {}

    /** Sends everything that waits, as if it were a working day. */
    public static void send() {
        ServersResource.mail();
        sql("update mail set next_attempt_at = now() - interval '1 second' where state = 'WAITING'");
        MailSender sender = Arc.container().instance(MailSender.class).get();
        for (int batch = 0; batch < 10; batch++) {
            Services.done(sender::round);
        }
    }

    /** Lets so many days pass for whatever was sent. */
    public static void age(int days) {
        sql("update mail set settled_at = settled_at - interval '" + days + " days' where settled_at is not null");
    }

    public static void sql(String statement) {
        try (Connection owner = Ledgers.owner();
                Statement one = owner.createStatement()) {
            one.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
