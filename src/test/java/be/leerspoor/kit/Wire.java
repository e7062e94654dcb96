package be.leerspoor.kit;

import be.leerspoor.demo.Cast;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person's browser without the browser: an own jar of cookies and the requests that a page would send. What comes
 * back is what came over the wire, as bytes.
 */
public final class Wire implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern FORM_TOKEN_FIELD =
            Pattern.compile("\\{\"node\":(\\d+),\"type\":\"put\",\"key\":\"name\",\"feat\":3,\"value\":\"_csrf\"}");

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final URI server;
    private final HttpClient client;

    /** What the server answered: the status, the address in the end, and every byte of the body. */
    public record Answer(int status, URI address, byte[] bytes) {

        /** The bytes as text. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Somebody in front of a browser that was just opened, on the server at this port. */
    public Wire(int port) {
        this.server = URI.create("http://localhost:" + port + "/");
        // On the calling thread: many people at once would else mean many idle threads.
        Executor here = Runnable::run;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(cookies)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .executor(here)
                .build();
    }

    /** Signs in with the password of the cast through the form on the sign-in page; fails when that is refused. */
    public Wire signIn(String userName) {
        return signIn(userName, Cast.PASSWORD);
    }

    /** Signs in through the form on the sign-in page; fails when that is refused. */
    public Wire signIn(String userName, String password) {
        Answer answer;
        try (Page page = openPage("login")) {
            answer = post("login", Map.of("username", userName, "password", password, "_csrf", formToken(page)));
        }
        if (answer.status() != 200 || answer.address().getPath().contains("login")) {
            throw new IllegalStateException(
                    userName + " could not sign in: " + answer.status() + " " + answer.address());
        }
        return this;
    }

    /** Asks for an address with these headers (name, value, name, value), following redirections. */
    public Answer get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> form) {
        StringBuilder body = new StringBuilder();
        form.forEach((name, value) -> body.append(body.isEmpty() ? "" : "&")
                .append(encoded(name))
                .append('=')
                .append(encoded(value)));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString()))
                .build());
    }

    /** Sends a body of this type. */
    public Answer post(String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** Opens a page as a browser does: the document, the start of the conversation, and the view itself. */
    public Page openPage(String path) {
        return new Page(this, path);
    }

    /**
     * Opens a line by which the server speaks first. What comes is given in whole messages, on a thread of the
     * connection; why the line broke, once.
     */
    public WebSocket line(String path, Consumer<String> hears, Consumer<String> breaks) {
        URI address = server.resolve(path.startsWith("/") ? path.substring(1) : path);
        return client.newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .buildAsync(URI.create(address.toString().replaceFirst("http", "ws")), new Line(hears, breaks))
                .join();
    }

    private record Line(StringBuilder begun, Consumer<String> hears, Consumer<String> breaks)
            implements WebSocket.Listener {

        Line(Consumer<String> hears, Consumer<String> breaks) {
            this(new StringBuilder(), hears, breaks);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence part, boolean last) {
            begun.append(part);
            if (last) {
                String message = begun.toString();
                begun.setLength(0);
                hears.accept(message);
            }
            line.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket line, int code, String reason) {
            breaks.accept("closed with " + code + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket line, Throwable error) {
            breaks.accept(error.toString());
        }
    }

    /** Closes the connections; the session on the server lives on. */
    @Override
    public void close() {
        client.shutdownNow();
        client.close();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The hidden field of the form, as the page is told of it: an element whose name and value are two changes. */
    private static String formToken(Page page) {
        String text = page.text();
        Matcher field = FORM_TOKEN_FIELD.matcher(text);
        if (field.find()) {
            Matcher content = Pattern.compile("\\{\"node\":" + field.group(1)
                            + ",\"type\":\"put\",\"key\":\"value\",\"feat\":3,\"value\":\"([^\"]+)\"}")
                    .matcher(text);
            if (content.find()) {
                return content.group(1);
            }
        }
        throw new IllegalStateException("No form with a token on the sign-in page");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path.startsWith("/") ? path.substring(1) : path))
                .timeout(PATIENCE);
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.uri(), response.body());
        } catch (IOException e) {
            throw new IllegalStateException(request.uri() + ": " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A page that stands open: the conversation between one browser tab and the server. */
    public static final class Page implements AutoCloseable {

        private static final Pattern TAB = Pattern.compile("\"v-uiId\":(\\d+)");
        private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
        private static final Pattern PUSH_KEY = Pattern.compile("\"Vaadin-Push-ID\":\"([^\"]+)\"");
        private static final Pattern SERVER_COUNT = Pattern.compile("\"syncId\":(\\d+)");
        private static final Pattern FILE = Pattern.compile("VAADIN/dynamic/resource/[^\"\\\\]+");

        private final Wire wire;
        private final ByteArrayOutputStream answers = new ByteArrayOutputStream();
        private String tab = "";
        private String key = "";
        private final AtomicInteger serverCount = new AtomicInteger();
        private int clientCount;

        private Page(Wire wire, String path) {
            this.wire = wire;
            keep(wire.get(path));
            int query = path.indexOf('?');
            String route = query < 0 ? path : path.substring(0, query);
            String begun = keep(wire.get("?v-r=init&location=" + encoded(route)
                    + "&query=" + encoded(query < 0 ? "" : path.substring(query + 1))
                    + "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-tzo=-60&v-rtzo=-60&v-dstd=0"
                    + "&v-dston=false&v-tzid=Europe%2FBrussels&v-td=false&v-pr=1"));
            tab = found(TAB, begun);
            key = found(KEY, begun);
            count(begun);
            goTo(path);
        }

        /** Goes to another address within the open page; what came back, files that the view offers included. */
        public String goTo(String path) {
            int query = path.indexOf('?');
            String route = query < 0 ? path : path.substring(0, query);
            String asked = query < 0 ? "" : path.substring(query + 1);
            return say("{\"type\":\"event\",\"node\":1,\"event\":\"ui-navigate\",\"data\":{\"route\":" + quoted(route)
                    + ",\"query\":" + quoted(asked)
                    + ",\"appShellTitle\":\"\",\"historyState\":{\"idx\":0},\"trigger\":\"\"}}");
        }

        /** Sends one invocation to the server-side page; what came back. */
        public synchronized String say(String invocation) {
            String answer = keep(wire.post(
                    "?v-r=uidl&v-uiId=" + tab,
                    "application/json; charset=UTF-8",
                    "{\"csrfToken\":\"" + key + "\",\"rpc\":[" + invocation + "],\"syncId\":" + serverCount
                            + ",\"clientId\":" + clientCount + "}"));
            clientCount++;
            count(answer);
            StringBuilder all = new StringBuilder(answer);
            Matcher file = FILE.matcher(answer);
            while (file.find()) {
                all.append('\n').append(keep(wire.get(file.group())));
            }
            return all.toString();
        }

        /**
         * Opens the line by which the server changes the page by itself; each message is given on a thread of the
         * connection, as is why the line broke. What comes is not kept among the bytes.
         */
        public void listen(Consumer<String> hears, Consumer<String> breaks) {
            StringBuilder unread = new StringBuilder();
            wire.line(
                    "VAADIN/push?v-r=push&v-uiId=" + tab + "&v-pushId=" + found(PUSH_KEY, text())
                            + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5-javascript"
                            + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                            + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true",
                    frame -> {
                        unread.append(frame);
                        takeMessages(unread, hears);
                    },
                    breaks);
        }

        /** Each message comes after its length and a bar. */
        private void takeMessages(StringBuilder unread, Consumer<String> hears) {
            int bar = unread.indexOf("|");
            while (bar > 0) {
                int end = bar + 1 + Integer.parseInt(unread.substring(0, bar).strip());
                if (unread.length() < end) {
                    return;
                }
                String message = unread.substring(bar + 1, end);
                unread.delete(0, end);
                count(message);
                hears.accept(message);
                bar = unread.indexOf("|");
            }
        }

        private void count(String answer) {
            Matcher counted = SERVER_COUNT.matcher(answer);
            if (counted.find()) {
                // An answer may come after what the server said later.
                serverCount.accumulateAndGet(Integer.parseInt(counted.group(1)), Math::max);
            }
        }

        /** Every byte that came over the wire since the page was opened. */
        public byte[] bytes() {
            return answers.toByteArray();
        }

        /** The bytes as text. */
        public String text() {
            return answers.toString(StandardCharsets.UTF_8);
        }

        /** Leaves the page, so that the server lets go of it. */
        @Override
        public void close() {
            if (!tab.isEmpty()) {
                wire.post(
                        "?v-r=uidl&v-uiId=" + tab,
                        "application/json; charset=UTF-8",
                        "{\"csrfToken\":\"" + key + "\",\"rpc\":[],\"syncId\":" + serverCount + ",\"clientId\":"
                                + clientCount + ",\"UNLOAD\":true}");
            }
        }

        private String keep(Answer answer) {
            answers.writeBytes(answer.bytes());
            return answer.text();
        }

        private static String found(Pattern what, String text) {
            Matcher matcher = what.matcher(text);
            if (!matcher.find()) {
                throw new IllegalStateException(
                        "No " + what + " in " + text.substring(0, Math.min(300, text.length())));
            }
            return matcher.group(1);
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }
}
