package vn.caunoi.gateway.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window: keeps cookies, follows redirects one by one, fills in the real login form. */
public final class Browser {
    public static final String COOKIE = "caunoi-session";
    public static final String SECURE_COOKIE = "__Host-caunoi-session";

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 10;

    private final CookieJar cookies = new CookieJar();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** Somebody who has just logged in. */
    public static Browser loggedIn() {
        Browser browser = new Browser();
        browser.logIn("/console");
        return browser;
    }

    /** Goes through the whole login; the answer is the last redirect of the gateway. */
    public HttpResponse<String> logIn(String returnTo) {
        return submit(loginForm(returnTo));
    }

    /** The login service's form, for somebody who wants to go on to this page. */
    HttpResponse<String> loginForm(String returnTo) {
        return follow(get("/auth/login?returnTo=" + encode(returnTo)), "/realms/");
    }

    /** Fills in the form. */
    HttpResponse<String> submit(HttpResponse<String> form) {
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new AssertionError("no login form: " + form.statusCode() + " " + form.body());
        }
        String fields = "username=" + GatewaySuite.USER + "&password=" + GatewaySuite.PASSWORD;
        HttpRequest.Builder post = HttpRequest.newBuilder(
                        URI.create(action.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(fields));
        return follow(send(post), "/auth/login");
    }

    /** Follows redirects until an address below this path has answered. */
    private HttpResponse<String> follow(HttpResponse<String> first, String lastPath) {
        HttpResponse<String> response = first;
        for (int i = 0; i < MOST_REDIRECTS; i++) {
            Optional<String> location = response.headers().firstValue("Location");
            boolean arrived = i > 0 && response.uri().getPath().startsWith(lastPath);
            if (location.isEmpty() || arrived) {
                return response;
            }
            response = send(HttpRequest.newBuilder(response.uri().resolve(location.get())));
        }
        throw new AssertionError("too many redirects: " + response.uri());
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers));
    }

    /** What the page's own scripts send. */
    public HttpResponse<String> fetch(String path) {
        return get(path, "X-Requested-With", "JavaScript");
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder builder) {
        HttpRequest plain = builder.timeout(Duration.ofSeconds(60)).build();
        String header = cookies.headerFor(plain.uri());
        boolean ownCookies = plain.headers().firstValue("Cookie").isEmpty() && !header.isEmpty();
        try {
            HttpResponse<String> response = http.send(
                    ownCookies ? builder.header("Cookie", header).build() : plain,
                    HttpResponse.BodyHandlers.ofString());
            cookies.store(response.headers().allValues("Set-Cookie"));
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(GatewaySuite.publicUrl() + path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    /** The value of the session's cookie, empty when there is none. */
    public String session() {
        return cookies.value(GatewaySuite.publicUrl().startsWith("https:") ? SECURE_COOKIE : COOKIE);
    }

    /** Every Set-Cookie header that was ever received, whole. */
    public List<String> setCookies() {
        return cookies.received();
    }

    public List<String> cookieNames() {
        return cookies.names();
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
