package vn.caunoi.servers.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The mails to look at: a list, a page each, and the same as JSON. A mail's own HTML runs no script here. */
final class WebPage {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/yyyy", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String HEAD =
            """
            <!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Hộp thư thử · Cầu Nối</title><style>
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem;color:#1b2430}
            a{color:#0b5cad}li{margin:.75rem 0}ol{padding:0;list-style:none}small{color:#4a5563}
            pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f6f8;padding:1rem;font-size:15px}
            iframe{width:100%;height:32rem;border:1px solid #c6ccd3}
            </style></head><body>
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Mailbox mailbox;

    private WebPage(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    static void serve(Mailbox mailbox, InetAddress address, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(address, port), 0);
        WebPage page = new WebPage(mailbox);
        server.createContext("/", exchange -> answer(exchange, page));
        server.start();
    }

    private static void answer(HttpExchange exchange, WebPage page) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean json = path.startsWith("/api/");
        String body = json ? page.json(path, parameter(exchange)) : page.html(path);
        byte[] bytes = (body == null ? HEAD + "<p>Không có trang này · no such page</p>" : body)
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", json ? "application/json" : "text/html; charset=utf-8");
        exchange.getResponseHeaders()
                .set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** What {@code ?to=} asks for. */
    private static String parameter(HttpExchange exchange) {
        String query = exchange.getRequestURI().getRawQuery();
        return query == null || !query.startsWith("to=")
                ? ""
                : URLDecoder.decode(query.substring("to=".length()), StandardCharsets.UTF_8)
                        .toLowerCase(Locale.ROOT);
    }

    private @Nullable String json(String path, String to) throws IOException {
        if (!path.equals("/api/mails")) {
            return null;
        }
        ArrayNode all = JSON.createArrayNode();
        for (Caught mail : mailbox.mails(to)) {
            ObjectNode one = all.addObject()
                    .put("number", mail.number())
                    .put("at", mail.at().toString())
                    .put("from", mail.from())
                    .put("subject", mail.subject())
                    .put("messageId", mail.messageId())
                    .put("text", mail.text())
                    .put("html", mail.html());
            mail.to().forEach(one.putArray("to")::add);
            mail.headers().forEach(one.putArray("headers")::add);
        }
        return JSON.writeValueAsString(all);
    }

    private @Nullable String html(String path) {
        if (path.equals("/")) {
            return list(mailbox.mails(""));
        }
        String number = path.startsWith("/mails/") ? path.substring("/mails/".length()) : "";
        return number.matches("[0-9]{1,8}")
                ? mailbox.find(Integer.parseInt(number)).map(WebPage::mail).orElse(null)
                : null;
    }

    private static String list(List<Caught> mails) {
        StringBuilder page = new StringBuilder(HEAD)
                .append("<h1>Hộp thư thử</h1><p>Mọi thư của hệ thống trên máy này dừng tại đây, không gửi đi đâu.")
                .append(" · Every mail of this suite ends here.</p><ol>");
        for (Caught mail : mails) {
            page.append("<li><a href=\"/mails/%d\">%s</a><br><small>%s → %s</small></li>"
                    .formatted(
                            mail.number(),
                            escaped(mail.subject().isBlank() ? "(không tiêu đề)" : mail.subject()),
                            TIME.format(mail.at()),
                            escaped(String.join(", ", mail.to()))));
        }
        return page.append(mails.isEmpty() ? "<li>Chưa có thư nào · no mail yet</li>" : "")
                .append("</ol></body></html>")
                .toString();
    }

    private static String mail(Caught mail) {
        return HEAD
                + "<p><a href=\"/\">← Hộp thư thử</a></p><h1>%s</h1><p><small>%s · %s → %s</small></p><pre>%s</pre>"
                        .formatted(
                                escaped(mail.subject()),
                                TIME.format(mail.at()),
                                escaped(mail.from()),
                                escaped(String.join(", ", mail.to())),
                                escaped(mail.text()))
                + (mail.html().isEmpty()
                        ? ""
                        : "<h2>HTML</h2><iframe title=\"HTML\" sandbox=\"allow-popups\" srcdoc=\"%s\"></iframe>"
                                .formatted(escaped(mail.html())))
                + "<details><summary>Tiêu đề thư · headers</summary><pre>%s</pre></details></body></html>"
                        .formatted(escaped(String.join("\n", mail.headers())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
