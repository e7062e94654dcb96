package be.leerspoor.shell.terminal;

import be.leerspoor.shell.ui.NavigationEntry;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Visits the running demo once as a browser would, so that the machine learns which classes a start needs. What fails is
 * left: the rehearsal is worth a second at each start and nothing else.
 */
final class Rehearsal {

    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"([^\"#]+)\"");
    private static final Pattern FORM_TOKEN = Pattern.compile("\"value\":\"([\\w=-]{36,})\"");

    private final String address;
    private final List<String> places;
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Rehearsal(String address, Stream<NavigationEntry> entries) {
        this.address = address;
        this.places = entries.map(entry -> entry.target().getAnnotation(Route.class))
                .filter(route -> route != null)
                .map(Route::value)
                .toList();
    }

    void play() throws InterruptedException {
        String page = get("login").orElse("");
        for (Matcher file = FILE.matcher(page); file.find(); ) {
            get(file.group(1));
        }
        Matcher token = FORM_TOKEN.matcher(open("login").orElse(""));
        String formToken = token.find() ? token.group(1) : "";
        send(HttpRequest.newBuilder(URI.create(address + "/login/demo"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "person=anna&_csrf=" + URLEncoder.encode(formToken, StandardCharsets.UTF_8))));
        get("");
        open("");
        for (String place : places) {
            open(place);
        }
    }

    /** The request with which a page of Vaadin begins: it makes the view on the server. */
    private Optional<String> open(String place) throws InterruptedException {
        return get("?v-r=init&query=&location=" + URLEncoder.encode(place, StandardCharsets.UTF_8));
    }

    private Optional<String> get(String path) throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(URI.create(address + "/").resolve(path))
                    .GET());
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private Optional<String> send(HttpRequest.Builder request) throws InterruptedException {
        try {
            HttpRequest whole = request.timeout(Duration.ofSeconds(10)).build();
            return Optional.of(browser.send(whole, BodyHandlers.ofString()).body());
        } catch (IOException missed) {
            return Optional.empty();
        }
    }
}
