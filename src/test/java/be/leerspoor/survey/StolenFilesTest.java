package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.INVITED;
import static leerspoor.db.survey.Tables.SEALED_SHEET;
import static leerspoor.db.survey.Tables.WRITTEN_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/**
 * Somebody carries the server off after a wave closed: every byte of the file in which the database lay, also what was deleted in
 * it, the log of the program and the log of every request, and knows who answered in which order. What they guess right is no
 * more than a coin does; the same attack finds what came with a name, and everything while a wave is open.
 */
@LeerspoorTest
@TestPropertySource(properties = "leerspoor.test.on-disk=true")
@DisabledIfSystemProperty(
        named = "leerspoor.test.database",
        matches = "postgresql",
        disabledReason = "This is about the file that H2 writes")
@ExtendWith(OutputCaptureExtension.class)
class StolenFilesTest {

    private static final String ITEM = "breadth.three-houses";
    private static final String NEVER = "never";
    private static final String ALWAYS = "every-case";
    private static final int NEAR = 400;

    private static final HttpClient LINE =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @Value("${leerspoor.home}")
    private Path home;

    @LocalServerPort
    private int port;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private DoorCodes doorCodes;

    @Autowired
    private DSLContext sql;

    /** The control: the way of looking finds an answer where it was written beside a name. */
    @Test
    void whatCameWithANameIsFoundInTheFile() {
        WaveId wave = asked.open("breadth", WaveMode.NAMED);
        Map<PersonId, String> truth = everybodyAnswers(wave);
        StolenFiles stolen = stolen();
        int right = rightGuesses(stolen, truth);

        assertThat(right)
                .as("right guesses of %d answers with a name, in %d bytes", truth.size(), stolen.size())
                .isGreaterThan(above(truth.size()));
    }

    @Test
    void theBytesThatAreLeftOfAClosedWaveLeadFromNobodyToAnAnswer() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        Map<PersonId, String> truth = everybodyAnswers(wave);
        List<byte[]> sheets =
                sql.select(SEALED_SHEET.CONTENT).from(SEALED_SHEET).fetch(SEALED_SHEET.CONTENT);
        assertThat(opened(stolen(), wave, sheets))
                .as("sheets of %d that open while the key is there", sheets.size())
                .isEqualTo(sheets.size());

        asked.close(wave);
        StolenFiles stolen = stolen();

        long left = sheets.stream()
                .filter(sheet ->
                        !stolen.placesOf(Arrays.copyOfRange(sheet, 0, 64)).isEmpty())
                .count();
        assertThat(left)
                .as("closed sheets of %d that the file still holds", sheets.size())
                .isPositive();
        assertThat(stolen.keys()).as("keys in %d bytes", stolen.size()).isEmpty();
        assertThat(opened(stolen, wave, sheets))
                .as("sheets that open, of %d that the file still holds", left)
                .isZero();
        assertThat(stolen.placesOf("\"" + ITEM + "\":\""))
                .as("answers in plain text")
                .isEmpty();
        int right = rightGuesses(stolen, truth);
        assertThat(right)
                .as("right guesses of %d answers without a name, in %d bytes", truth.size(), stolen.size())
                .isLessThan(above(truth.size()));
    }

    /** Own words are told once a wave closed: where they lie must not follow the order in which people wrote. */
    @Test
    void whereOwnWordsLieSaysNothingOfWhoWroteWhen() {
        String questionnaire = asked.questionnaireOfOwn("stolen");
        WaveId wave = asked.open(questionnaire, WaveMode.ANONYMOUS);
        List<String> written = new ArrayList<>();
        List<String> people = new ArrayList<>(AskedWaves.everybody());
        Collections.shuffle(people, new Random(11));
        for (String person : people) {
            String text = "zin" + letters(written.size());
            asked.send(person, wave, Map.of(questionnaire + ".words", text));
            written.add(text);
        }
        StolenFiles open = stolen();
        assertThat(written).as("sentences that lie open before the closing").noneMatch(text -> isIn(open, text));
        asked.close(wave);
        StolenFiles stolen = stolen();

        List<String> rows = sql.select(WRITTEN_TEXT.BODY).from(WRITTEN_TEXT).fetch(WRITTEN_TEXT.BODY);
        List<String> byId = sql.select(WRITTEN_TEXT.BODY)
                .from(WRITTEN_TEXT)
                .orderBy(WRITTEN_TEXT.ID)
                .fetch(WRITTEN_TEXT.BODY);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(written);
        Map<String, List<String>> orders = Map.of(
                "first place in the file",
                sortedBy(written, text -> stolen.placesOf(text).getFirst()),
                "last place in the file",
                sortedBy(written, text -> stolen.placesOf(text).getLast()),
                "order of the rows",
                rows,
                "order of the keys",
                byId);
        orders.forEach((name, order) -> {
            int same = (int) IntStream.range(0, written.size())
                    .filter(place -> order.get(place).equals(written.get(place)))
                    .count();
            double together = correlation(written, order);
            // A shuffled order has one in its own place on average, and ten or more once in ten million times.
            assertThat(same)
                    .as("sentences of %d in their own place by the %s", written.size(), name)
                    .isLessThan(10);
            assertThat(Math.abs(together))
                    .as("%s follows the order of answering with correlation %.2f", name, together)
                    .isLessThan(5 / Math.sqrt(written.size() - 1.0));
        });
    }

    @Test
    void theLogsOfAServerTellNothingOfWhatAFamilyAnswered(CapturedOutput log) {
        WaveId wave = asked.open("family", WaveMode.ANONYMOUS);
        List<String> codes = As.person("chaima", () -> doorCodes.make(wave, 60));
        Map<String, String> truth = new LinkedHashMap<>();
        Random random = new Random(3);
        for (int family = 0; family < codes.size(); family++) {
            String from = "10.7.0." + (family + 1);
            String answer = random.nextBoolean() ? "a-little" : "yes";
            truth.put(from, answer);
            post(from, "/questions", Map.of("language", "nl", "code", codes.get(family)));
            assertThat(post(
                            from,
                            "/send",
                            Map.of(
                                    "language",
                                    "nl",
                                    "code",
                                    codes.get(family),
                                    "family.heard",
                                    answer.equals("yes") ? "03" : "01")))
                    .contains("Dank je");
        }
        asked.close(wave);
        String requests = requests();

        assertThat(codes).noneMatch(requests::contains).noneMatch(log.getAll()::contains);
        assertThat(requests).contains("POST /family/send").doesNotContain("a-little", "family.heard");
        assertThat(log.getAll()).doesNotContain("a-little", "family.heard", "10.7.0.");
        List<String[]> lines = requests.lines()
                .filter(line -> line.contains("POST /family/send"))
                .map(line -> line.split(" "))
                .toList();
        assertThat(lines).hasSize(truth.size());
        for (int column = 1; column < 6; column++) {
            int which = column;
            Map<String, String> said =
                    lines.stream().collect(Collectors.toMap(line -> line[0], line -> line[which], (one, _) -> one));
            int right = bestSplit(said, truth);
            assertThat(right)
                    .as("right guesses of %d families by column %d of the log of requests", truth.size(), which)
                    .isLessThan(above(truth.size()));
        }
    }

    private Map<PersonId, String> everybodyAnswers(WaveId wave) {
        Random random = new Random(5);
        Map<PersonId, String> truth = new HashMap<>();
        for (Cast.CastPerson person : Cast.people()) {
            String answer = random.nextBoolean() ? NEVER : ALWAYS;
            asked.send(person.userName(), wave, Map.of(ITEM, answer));
            truth.put(person.id(), answer);
        }
        assertThat(sql.fetchCount(INVITED, INVITED.ANSWERED.isTrue())).isEqualTo(truth.size());
        return truth;
    }

    private StolenFiles stolen() {
        sql.execute("checkpoint sync");
        return StolenFiles.under(home);
    }

    private static boolean isIn(StolenFiles stolen, String text) {
        return !stolen.placesOf(text).isEmpty();
    }

    /** How many of these sheets open with anything in the files that may be a key. */
    private static int opened(StolenFiles stolen, WaveId wave, List<byte[]> sheets) {
        int opened = 0;
        for (byte[] sheet : sheets) {
            if (stolen.keys().stream().anyMatch(key -> opens(key, wave, sheet))) {
                opened++;
            }
        }
        return opened;
    }

    private static boolean opens(byte[] key, WaveId wave, byte[] sheet) {
        try {
            return BallotBox.open(key, wave.toString(), sheet).contains(ITEM);
        } catch (IllegalArgumentException closed) {
            return false;
        }
    }

    /** The best of three rules: for each person the nearest answer before them, after them or on either side; else a coin. */
    private static int rightGuesses(StolenFiles stolen, Map<PersonId, String> truth) {
        List<Integer> never = stolen.placesOf("\"" + NEVER + "\"");
        List<Integer> always = stolen.placesOf("\"" + ALWAYS + "\"");
        Map<PersonId, List<Integer>> places = truth.keySet().stream()
                .collect(Collectors.toMap(person -> person, person -> stolen.placesOf(person.value())));
        return Arrays.stream(StolenFiles.Side.values())
                .mapToInt(side -> {
                    Random coin = new Random(17);
                    return (int) truth.entrySet().stream()
                            .filter(person -> {
                                List<Integer> at = places.getOrDefault(person.getKey(), List.of());
                                OptionalInt toNever = stolen.distance(at, never, side, NEAR);
                                OptionalInt toAlways = stolen.distance(at, always, side, NEAR);
                                boolean isNever = toNever.equals(toAlways)
                                        ? coin.nextBoolean()
                                        : toNever.orElse(Integer.MAX_VALUE) < toAlways.orElse(Integer.MAX_VALUE);
                                return person.getValue().equals(isNever ? NEVER : ALWAYS);
                            })
                            .count();
                })
                .max()
                .orElse(0);
    }

    /** The most right guesses that any line between what was said and an answer gives, either way round. */
    private static int bestSplit(Map<String, String> said, Map<String, String> truth) {
        int best = 0;
        for (String value : Set.copyOf(said.values())) {
            int right = (int) truth.entrySet().stream()
                    .filter(family -> (said.getOrDefault(family.getKey(), "").compareTo(value) >= 0)
                            == family.getValue().equals("yes"))
                    .count();
            best = Math.max(best, Math.max(right, truth.size() - right));
        }
        return best;
    }

    /** More than the best of a hundred coins gives once in ten thousand tries: half of them and five standard deviations. */
    private static int above(int people) {
        return (int) Math.ceil(people / 2.0 + 5 * Math.sqrt(people) / 2);
    }

    private static List<String> sortedBy(List<String> texts, ToIntFunction<String> place) {
        return texts.stream().sorted(Comparator.comparingInt(place)).toList();
    }

    /** Spearman's: 1 where two orders are the same, -1 where one is the other backwards. */
    private static double correlation(List<String> one, List<String> other) {
        double distances = IntStream.range(0, one.size())
                .mapToDouble(place -> Math.pow(place - other.indexOf(one.get(place)), 2))
                .sum();
        double size = one.size();
        return 1 - 6 * distances / (size * (size * size - 1));
    }

    private static String letters(int number) {
        return Integer.toString(number + 26 * 26, 26)
                .chars()
                .map(digit -> digit <= '9' ? digit - '0' + 'a' : digit + 10)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String requests() {
        try (Stream<Path> files = Files.list(home)) {
            StringBuilder lines = new StringBuilder();
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("access_log"))
                    .toList()) {
                lines.append(Files.readString(file));
            }
            return lines.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String post(String from, String path, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/family" + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return LINE.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
