package vn.caunoi.servers.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * The program: {@code MailCatcher <SMTP port> <web port>}, both on the loopback address.
 *
 * <p>Two kinds of addresses do not exist here, so that failures can be tried out like everything else: what begins with
 * {@code khong-ton-tai} ("does not exist") is refused for good, what begins with {@code ban} ("busy") for now.
 */
public final class MailCatcher {

    private static final String UNKNOWN = "khong-ton-tai";
    private static final String BUSY = "ban";

    private MailCatcher() {}

    public static void main(String[] ports) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Mailbox mailbox = new Mailbox();
        Clock clock = Clock.systemUTC();
        WebPage.serve(mailbox, loopback, Integer.parseInt(ports[1]));
        SMTPServer.port(Integer.parseInt(ports[0]))
                .bindAddress(loopback)
                .hostName("localhost")
                .softwareName("Cau Noi mail catcher")
                .messageHandlerFactory(context -> new Conversation(mailbox, clock))
                .build()
                .start();
    }

    /** One mail on its way in. */
    private static final class Conversation implements MessageHandler {

        private final Mailbox mailbox;
        private final Clock clock;
        private final List<String> recipients = new ArrayList<>();
        private String sender = "";

        Conversation(Mailbox mailbox, Clock clock) {
            this.mailbox = mailbox;
            this.clock = clock;
        }

        @Override
        public void from(String address) {
            sender = address;
        }

        @Override
        public void recipient(String address) throws RejectException {
            String known = address.toLowerCase(Locale.ROOT);
            if (known.startsWith(UNKNOWN)) {
                throw new RejectException(550, "5.1.1 No such mailbox here");
            }
            if (known.startsWith(BUSY)) {
                throw new RejectException(451, "4.2.1 Mailbox busy, try again later");
            }
            recipients.add(known);
        }

        @Override
        public @Nullable String data(InputStream data) throws IOException {
            mailbox.add(clock.instant(), sender, recipients, data.readAllBytes());
            return null;
        }

        @Override
        public void done() {}
    }
}
