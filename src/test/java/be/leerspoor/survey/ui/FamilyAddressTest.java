package be.leerspoor.survey.ui;

import static leerspoor.db.survey.Tables.SEALED_SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.shell.ui.PlainPage;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.DoorCodes;
import be.leerspoor.survey.FamilyWords;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.Translations;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Somebody with a slip of paper and a telephone, and no account. */
@LeerspoorTest
class FamilyAddressTest {

    @LocalServerPort
    private int port;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private DoorCodes doorCodes;

    @Autowired
    private Translations translations;

    @Autowired
    private DSLContext sql;

    private WaveId wave;
    private String code = "";

    @BeforeEach
    void familiesAreAsked() {
        wave = asked.open("family", WaveMode.ANONYMOUS);
        code = As.person("chaima", () -> doorCodes.make(wave, 12)).getFirst();
    }

    @Test
    void aCodeOpensTheQuestionsAndTheAnswerCountsOnce() {
        assertThat(get("")).contains("name=\"code\"", "lang=\"nl\"", "dir=\"ltr\"");
        String questions = post(
                "/questions",
                Map.of("language", "nl", "code", code.toLowerCase().replace("-", " ")));
        assertThat(questions).contains("name=\"family.heard\"", "family.words", "112");
        Map<String, String> answers = Map.of("language", "nl", "code", code, "family.heard", "03");
        assertThat(post("/send", answers)).contains("Dank je");
        assertThat(post("/send", answers)).contains("elke code werkt één keer").doesNotContain("Dank je");
        assertThat(sql.fetchCount(SEALED_SHEET)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "ar", "tr"})
    void everyLanguageIsReadInItsOwnDirection(String language) {
        String page = post("/questions", Map.of("language", language, "code", code));
        assertThat(page)
                .contains("lang=\"" + language + "\"", "dir=\"" + (language.equals("ar") ? "rtl" : "ltr") + "\"")
                .doesNotContain("<script");
    }

    @Test
    void familiesDoNotSeeWhetherSomebodyReadATranslationOver() {
        String before = post("/questions", Map.of("language", "fr", "code", code));
        As.person("chaima", () -> translations.check(new QuestionnaireVersion("family", 1), 0, "fr"));
        assertThat(post("/questions", Map.of("language", "fr", "code", code))).isEqualTo(before);
    }

    @Test
    void whateverIsNoCodeIsAnsweredInTheSameWords() {
        String unknown = post("/questions", Map.of("code", "AAAA-BBBB-CCCC"));
        for (String other : new String[] {"", "x", "<script>", "' or 1=1", "A".repeat(5000)}) {
            assertThat(post("/questions", Map.of("code", other)))
                    .isEqualTo(unknown)
                    .doesNotContain("<script");
        }
        assertThat(post("/send", Map.of("code", "AAAA-BBBB-CCCC", "family.heard", "03")))
                .contains("Met deze code kan niets meer verstuurd worden");
    }

    @Test
    void nothingThatWasTypedIsLostWhenItCannotBeSent() {
        String empty = post("/send", Map.of("code", code));
        assertThat(empty).contains("nog niets ingevuld");
        String number = post("/send", Map.of("code", code, "family.heard", "03", "family.words", "93.05.18-223.61"));
        assertThat(number).contains("rijksregisternummer", "value=\"03\" checked");
        String name = "Mevrouw Janssens was heel vriendelijk.";
        String marked = post("/send", Map.of("code", code, "family.words", name));
        assertThat(marked).contains("Verstuur toch", name);
        String seen = marked.replaceAll("(?s).*name=\"seen\" value=\"([0-9a-f]+)\".*", "$1");
        assertThat(post("/send", Map.of("code", code, "family.words", name + " En Piet De Smet.", "seen", seen)))
                .contains("Verstuur toch");
        assertThat(post("/send", Map.of("code", code, "family.words", name, "seen", seen)))
                .contains("Dank je");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "fr", "en", "ar", "tr"})
    void whatIsTooLongIsCutNowhereAndSaysSoAtItsFieldInEveryLanguage(String language) {
        assertThat(post("/questions", Map.of("language", language, "code", code)))
                .doesNotContain("maxlength");
        String tooLong = "Ze luisterden. ".repeat(140) + "Tot het einde.";

        String page = post(
                "/send", Map.of("language", language, "code", code, "family.heard", "03", "family.words", tooLong));

        String said = PlainPage.escaped(FamilyWords.in(language, "too-long-here", tooLong.length(), 2000));
        assertThat(page)
                .contains(tooLong, "value=\"03\" checked", "name=\"code\" value=\"" + code)
                .contains("id=\"family.words.too-long\">" + said, "aria-describedby=\"family.words.too-long\"")
                .contains(PlainPage.escaped(FamilyWords.in(language, "too-long")));
        assertThat(sql.fetchCount(SEALED_SHEET)).isZero();
    }

    @Test
    void alsoAWholeBookStaysOnThePage() {
        String book = "Er was eens een huis. ".repeat(10_000);
        assertThat(post("/send", Map.of("code", code, "family.words", book))).contains(book.strip());
    }

    @Test
    void thePageAfterSendingCanBeLoadedAgainAndTheWayBackSendsNothing() {
        Map<String, String> answers = Map.of("language", "tr", "code", code, "family.heard", "03");
        HttpResponse<String> sent = send(posting("/send", answers), HttpClient.Redirect.NEVER);

        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).contains("/family/thanks?language=tr");
        assertThat(get("/thanks?language=tr")).contains("lang=\"tr\"").isEqualTo(get("/thanks?language=tr"));
        assertThat(get("/send")).contains("name=\"code\"");
        assertThat(get("/questions")).contains("name=\"code\"");
        assertThat(post("/questions", Map.of("code", code))).contains("Met deze code lukt het niet");
        assertThat(sql.fetchCount(SEALED_SHEET)).isEqualTo(1);
    }

    @Test
    void aForgedAnswerIsNoAnswer() {
        assertThat(post("/send", Map.of("code", code, "family.heard", "99"))).doesNotContain("Dank je");
        assertThat(sql.fetchCount(SEALED_SHEET)).isZero();
    }

    @Test
    void onceItClosedACodeOpensNothing() {
        asked.close(wave);
        assertThat(post("/questions", Map.of("code", code))).contains("Met deze code lukt het niet");
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/family" + path)));
    }

    private String post(String path, Map<String, String> form) {
        return send(posting(path, form));
    }

    private HttpRequest.Builder posting(String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/family" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String send(HttpRequest.Builder request) {
        return send(request, HttpClient.Redirect.NORMAL).body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, HttpClient.Redirect redirects) {
        try (HttpClient client =
                HttpClient.newBuilder().followRedirects(redirects).build()) {
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
            return answer;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
