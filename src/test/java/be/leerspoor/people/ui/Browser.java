package be.leerspoor.people.ui;

import be.leerspoor.demo.Cast;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The least of a browser: cookies, and no following of redirects. */
final class Browser implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");

    private final int port;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    Browser(int port) {
        this.port = port;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .build();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    HttpResponse<String> signIn(String userName) throws IOException, InterruptedException {
        return signIn(userName, Cast.PASSWORD);
    }

    HttpResponse<String> signIn(String userName, String password) throws IOException, InterruptedException {
        return post(
                "/login",
                "username=" + encode(userName) + "&password=" + encode(password) + "&_csrf=" + encode(formToken()));
    }

    /** What a form of this session must bring along. */
    String formToken() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/login").body());
        if (!token.find()) {
            throw new IllegalStateException("no token in the page");
        }
        return token.group(1);
    }

    /** The cookie of the session. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("leerspoor"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** Another browser with just this cookie. */
    Browser with(String cookie) {
        Browser other = new Browser(port);
        HttpCookie given = HttpCookie.parse(cookie).getFirst();
        given.setPath("/");
        given.setVersion(0);
        other.cookies.getCookieStore().add(URI.create("http://localhost:" + port), given);
        return other;
    }

    @Override
    public void close() {
        client.close();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
