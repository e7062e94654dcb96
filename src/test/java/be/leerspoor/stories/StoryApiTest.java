package be.leerspoor.stories;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.RawHttp;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.Staff;
import be.leerspoor.people.TokenLifetime;
import be.leerspoor.search.Facet;
import be.leerspoor.stories.ui.Shelf;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The programming interface as another program meets it: over the wire, with a token. */
@LeerspoorTest
class StoryApiTest {

    private static final String STORIES = "/api/v1/stories";
    private static final TagKey HOUSES = new TagKey(Facet.TOOL, "drie-huizen");

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Autowired
    private Shelf shelf;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Staff staff;

    @Autowired
    private Withdrawal withdrawal;

    @LocalServerPort
    private int port;

    private String token = "";

    @BeforeEach
    void makeAToken() {
        token = As.person("bram", () -> tokens.make("intranet", TokenLifetime.USUAL));
    }

    @AfterEach
    void hangUp() {
        client.close();
    }

    @Test
    void aHitTellsWhatAnotherProgramNeeds() {
        StoryId story = shelf.published(
                "Tekenen met drie huizen", "Het huis van de dromen hing aan de muur.", HOUSES, Shelf.LIMBURG);

        HttpResponse<String> answer = get("?q=drie+huisjes");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(type(answer)).startsWith("application/json");
        JsonNode found = json.readTree(answer.body());
        assertThat(found.get("total").intValue()).isEqualTo(1);
        assertThat(found.get("complete").booleanValue()).isTrue();
        assertThat(found.get("suggestion").isNull()).isTrue();
        JsonNode hit = found.get("hits").get(0);
        assertThat(hit.get("id").stringValue()).isEqualTo(story.toString());
        assertThat(hit.get("externalId").isNull()).isTrue();
        assertThat(hit.get("title").stringValue()).isEqualTo("Tekenen met drie huizen");
        assertThat(hit.get("summary").stringValue()).isEqualTo("Wat hielp en waarom.");
        assertThat(hit.get("publishedOn").stringValue()).isEqualTo("2027-03-09");
        assertThat(hit.get("highlights").toString()).contains("<mark>").contains("huizen");
        assertThat(hit.get("tags").get("tool").toString()).isEqualTo("[\"drie-huizen\"]");
        assertThat(hit.get("tags").get("region").toString()).isEqualTo("[\"Limburg\"]");
        assertThat(hit.get("tags").get("theme").toString()).isEqualTo("[]");
        assertThat(found.get("facets").propertyNames()).containsExactly("tool", "theme", "region", "setting", "age");
        JsonNode count = found.get("facets").get("tool").get(0);
        assertThat(count.get("code").stringValue()).isEqualTo("drie-huizen");
        assertThat(count.get("label").stringValue()).isEqualTo("Drie huizen");
        assertThat(count.get("count").intValue()).isEqualTo(1);
    }

    @Test
    void tagsNarrowDownAndPagesDivide() {
        shelf.published("Een huis in Limburg", "Het huis van de dromen.", HOUSES, Shelf.LIMBURG);
        shelf.published("Een huis aan zee", "Nog een huis.", HOUSES);
        shelf.published("Een huis in de klas", "Een klein huis.");

        assertThat(total(get("?q=huis"))).isEqualTo(3);
        assertThat(total(get("?q=huis&tool=drie-huizen"))).isEqualTo(2);
        assertThat(total(get("?q=huis&tool=drie-huizen&region=Limburg"))).isEqualTo(1);
        assertThat(total(get("?q=huis&region=limburg"))).isEqualTo(1);
        JsonNode second = json.readTree(get("?q=huis&page=1&size=2&sort=newest").body());
        assertThat(second.get("hits").size()).isEqualTo(1);
        assertThat(second.get("total").intValue()).isEqualTo(3);
        assertThat(second.get("page").intValue()).isEqualTo(1);
        assertThat(second.get("size").intValue()).isEqualTo(2);
    }

    @Test
    void aTypingErrorBringsASuggestion() {
        shelf.published("Een veiligheidsplan op de koelkast", "Het veiligheidsplan hing op de koelkast.");

        assertThat(json.readTree(get("?q=veilligheidsplann").body())
                        .get("suggestion")
                        .stringValue())
                .isEqualTo("veiligheidsplan");
    }

    @Test
    void wordsOfAStoryComeAsTextInTheHighlights() {
        shelf.published("Een <script>alert(1)</script> huis", "Het huis van de dromen.");

        assertThat(json.readTree(get("?q=huis").body())
                        .get("hits")
                        .get(0)
                        .get("highlights")
                        .toString())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void whatIsNotOnTheShelfIsNotInAnyAnswer() {
        shelf.draft("Xylofoon in ontwerp", "Xylofoon.");
        shelf.submitted("Xylofoon in lezing", "Xylofoon.");
        StoryId gone = shelf.published("Xylofoon voorbij", "Xylofoon.");
        As.person("anna", () -> withdrawal.withdraw(gone));

        for (String person : new String[] {"anna", "dirk", "hasan"}) {
            String theirs = As.person(person, () -> tokens.make("intranet", TokenLifetime.USUAL));
            for (String question : new String[] {"?q=xylofoon", "", "?q=xylofoan", "?sort=newest"}) {
                HttpResponse<String> answer = get(question, theirs);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body().toLowerCase(Locale.ROOT))
                        .as(person + question)
                        .doesNotContain("xylofoon");
                assertThat(total(answer)).isZero();
            }
        }
    }

    @Test
    void noAnswerIsKeptUnderway() {
        for (String question : new String[] {"", "?page=x"}) {
            assertThat(get(question).headers().firstValue("Cache-Control"))
                    .as(question)
                    .hasValueSatisfying(kept -> assertThat(kept).contains("no-store"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "page=-1 page",
                "page=x page",
                "page= page",
                "page=1.5 page",
                "page=99999999999 page",
                "page=500 page",
                "page=0&page=1 page",
                "size=0 size",
                "size=-1 size",
                "size=100000 size",
                "size=101 size",
                "sort=foo sort",
                "sort= sort",
                "tool=bestaat-niet tool",
                "region=Nergens region",
                "age=honderd age",
                "kleur=rood kleur",
                "Q=huis Q",
                "%3Cb%3E=1 <b>",
                "q=a&q=b q",
                "tool=%00 tool"
            })
    void aBadParameterIsRefusedInWords(String question, String named) {
        HttpResponse<String> answer = get('?' + question);

        JsonNode problem = problem(answer, 400);
        assertThat(problem.get("title").stringValue()).isEqualTo("Deze vraag begrijpen we niet");
        assertThat(problem.get("detail").stringValue()).contains(named);
        assertThat(send(request('?' + question, token).header("Accept-Language", "en"))
                        .body())
                .contains("We do not understand this question");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "%=1", "q=%c3%28", "q=%ff", "page=%zz", "tool=%e0%a4"})
    void anAddressThatIsNotWrittenWellIsRefusedInWords(String question) {
        String answer = RawHttp.get(port, STORIES + '?' + question, "Authorization: Bearer " + token);

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
        assertThat(answer)
                .contains("\"status\":400")
                .contains("Dit adres kunnen we niet lezen")
                .doesNotContain("Exception")
                .doesNotContain("org.apache");
        assertThat(RawHttp.get(port, STORIES + '?' + question, "Authorization: Bearer " + token, "Accept-Language: en"))
                .contains("We cannot read this address");
        assertThat(RawHttp.get(port, STORIES + '?' + question))
                .startsWith("HTTP/1.1 401")
                .contains("application/problem+json");
    }

    @Test
    void aQuestionThatIsTooLongIsRefused() {
        assertThat(problem(get("?q=" + "x".repeat(1_001)), 400).get("detail").stringValue())
                .contains("300");
        assertThat(problem(get("?q=" + "x".repeat(6_000)), 400).get("detail").stringValue())
                .contains("300");
        assertThat(get("?q=" + "x".repeat(300)).statusCode()).isEqualTo(200);
    }

    @Test
    void anEnormousAddressIsRefusedBeforeAnybodyReadsIt() {
        String answer = RawHttp.get(port, STORIES + "?q=" + "x".repeat(100_000), "Authorization: Bearer " + token);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Exception")
                .doesNotContain("xxx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void onlyReadingIsOffered(String method) {
        HttpResponse<String> answer = send(request("", token).method(method, BodyPublishers.ofString("{}")));

        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void onlyJsonIsOffered() {
        problem(send(request("", token).header("Accept", "text/csv")), 406);
        assertThat(send(request("", token).header("Accept", "*/*")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/storie", "/api/v1/stories/1", "/api/v2/stories", "/api"})
    void anotherAddressHoldsNothing(String address) {
        problem(
                send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                        .header("Authorization", "Bearer " + token)),
                404);
    }

    @Test
    void withoutATokenNothingIsTold() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address("?q=huis")));

        problem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        problem(get("", "lsp_" + "a".repeat(43)), 401);
        problem(get("", token + "a"), 401);
        problem(get("?page=x", "lsp_"), 401);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        assertThat(get("").statusCode()).isEqualTo(200);

        As.person("bram", () -> tokens.revoke(tokens.mine().getFirst().id()));

        problem(get(""), 401);
    }

    @Test
    void theTokenOfADeactivatedPersonOpensNothing() {
        assertThat(get("").statusCode()).isEqualTo(200);

        As.person("hasan", () -> staff.deactivate(Cast.person("bram").id()));

        problem(get(""), 401);
    }

    /** Reads a problem detail, and holds against it what must never stand in one. */
    private JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(type(answer)).startsWith("application/problem+json");
        assertThat(answer.body())
                .doesNotContain("Exception")
                .doesNotContain("\"trace\"")
                .doesNotContain("be.leerspoor")
                .doesNotContain("org.springframework");
        JsonNode problem = json.readTree(answer.body());
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        return problem;
    }

    private int total(HttpResponse<String> answer) {
        return json.readTree(answer.body()).get("total").intValue();
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }

    private HttpResponse<String> get(String question) {
        return get(question, token);
    }

    private HttpResponse<String> get(String question, String shown) {
        return send(request(question, shown));
    }

    private HttpRequest.Builder request(String question, String shown) {
        return HttpRequest.newBuilder(address(question))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + shown);
    }

    private URI address(String question) {
        return URI.create("http://localhost:" + port + STORIES + question);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
