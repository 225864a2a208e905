package vn.caunoi.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MailServerTest {

    private static MailServer server;

    @BeforeAll
    static void start() {
        server = MailServer.temporary().start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void showsWhatItCaughtWithoutRunningIt() throws Exception {
        try (Client client = new Client()) {
            client.say("HELO localhost");
            client.say("MAIL FROM:<thu@caunoi.example>");
            assertThat(client.say("RCPT TO:<nguoi.thu@caunoi.example>")).startsWith("250");
            client.say("DATA");
            client.say("Subject: =?UTF-8?Q?H=E1=BA=A1n_<script>?=\r\nMessage-ID: <1@thu>\r\n\r\nKính gửi <b>\r\n.");
        }

        String json = get(server.mailsUrl() + "?to=nguoi.thu@caunoi.example");
        assertThat(json).contains("\"subject\":\"Hạn <script>\"", "\"messageId\":\"<1@thu>\"");
        assertThat(get(server.url())).contains("Hạn &lt;script&gt;").doesNotContain("<script>");
        assertThat(get(server.url() + "/mails/1"))
                .contains("Hạn &lt;script&gt;")
                .doesNotContain("<script>");
        assertThat(get(server.mailsUrl() + "?to=khac@caunoi.example")).isEqualTo("[]");
    }

    @Test
    void refusesForGoodAndForNow() throws Exception {
        try (Client client = new Client()) {
            client.say("HELO localhost");
            client.say("MAIL FROM:<thu@caunoi.example>");
            assertThat(client.say("RCPT TO:<khong-ton-tai@caunoi.example>")).startsWith("550");
            assertThat(client.say("RCPT TO:<ban.viec@caunoi.example>")).startsWith("451");
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    /** Somebody who speaks SMTP by hand. */
    private static final class Client implements AutoCloseable {

        private final Socket socket = new Socket("localhost", server.port());
        private final PrintStream out = new PrintStream(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        private final BufferedReader in =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

        Client() throws IOException {
            in.readLine();
        }

        String say(String line) throws IOException {
            out.print(line + "\r\n");
            out.flush();
            return in.readLine();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
