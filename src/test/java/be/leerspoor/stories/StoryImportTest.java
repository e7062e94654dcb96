package be.leerspoor.stories;

import static leerspoor.db.people.Tables.AUDIT_ENTRY;
import static leerspoor.db.people.Tables.PERSON;
import static leerspoor.db.stories.Tables.CONFIRMATION;
import static leerspoor.db.stories.Tables.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.search.Facet;
import be.leerspoor.search.Order;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.terminal.TerminalCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@LeerspoorTest
@WithPerson("bram")
@RecordApplicationEvents
class StoryImportTest {

    private static final String REGISTER_NUMBER = "93.05.18-223.61";

    @TempDir
    private Path folder;

    @Autowired
    private ImportStoriesCommand command;

    @Autowired
    private StorySearch search;

    @Autowired
    private Stories stories;

    @Autowired
    private SecondReading reading;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Drafting drafting;

    @Autowired
    private Statements statements;

    @Autowired
    private Tags tags;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private DSLContext sql;

    @Value("${leerspoor.home}")
    private Path home;

    private record Ran(int code, String out, String err) {}

    @Test
    void aStoryIsPublishedAndFound() {
        Ran ran = run(line("d1", "Een oma die bleef", "De oma bleef komen."));

        assertThat(ran.code()).as(ran.out()).isZero();
        assertThat(ran.out()).contains("Nieuw gepubliceerd: 1", "Geweigerd: 0");
        assertThat(ran.err()).isEmpty();
        StoryHit hit = found("oma").getFirst();
        assertThat(hit.externalId()).hasValue("d1");
        StoryPage page = stories.story(hit.id()).orElseThrow();
        assertThat(page.text())
                .isEqualTo(new StoryText("Een oma die bleef", "Wat hielp en waarom.", "De oma bleef komen."));
        assertThat(page.tags())
                .extracting(Tag::key)
                .containsExactlyInAnyOrder(
                        new TagKey(Facet.TOOL, "drie-huizen"),
                        new TagKey(Facet.THEME, "school"),
                        new TagKey(Facet.REGION, "Limburg"),
                        new TagKey(Facet.SETTING, "OCJ"),
                        new TagKey(Facet.AGE, "4-11"));
        assertThat(LocalDate.ofInstant(page.publishedAt().orElseThrow(), Formats.ZONE))
                .isEqualTo("2019-03-12");
    }

    @Test
    void aBadLineIsReportedByNumberWhileTheRestGoesOn() {
        Ran ran = run(
                line("d1", "Een oma die bleef", "De oma bleef komen."),
                "{\"id\": \"d2\", \"title\": ",
                "",
                "[1, 2]",
                "geen JSON, wel iets vertrouwelijks",
                "{\"id\":\"d3\",\"title\":\"Zonder tekst\",\"summary\":\"x\"}",
                line("d4", "Een titel", "Tekst").replace("2019-03-12", "12 maart"),
                line("d5", "x".repeat(201), "Tekst"),
                line("d6", "Een titel", "Tekst").replace("[\"drie-huizen\"]", "\"drie-huizen\""),
                line("d7", "Een titel", "Tekst").replace("\"d7\"", "7"),
                line("d8", "Een titel", "Tekst").replace("\"d8\"", "\"d8\",\"id\":\"d9\""),
                line("d1", "Een titel", "Tekst"),
                line("d10", "Een opa die belde", "De opa belde elke avond.") + "  {}",
                line("d11", "Een opa die belde", "De opa belde elke avond."));

        assertThat(ran.code()).isEqualTo(TerminalCommand.FAILED);
        assertThat(reported(ran)).containsExactly(2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
        assertThat(ran.out())
                .contains("Nieuw gepubliceerd: 2", "Geweigerd: 11")
                .contains("Regel 6: geweigerd, het veld body ontbreekt")
                .contains("Regel 12: geweigerd, dit verhaal staat al op regel 1")
                .doesNotContain("vertrouwelijks")
                .doesNotContain("Exception");
        assertThat(found("oma")).hasSize(1);
        assertThat(found("opa")).hasSize(1);
    }

    @Test
    void everythingThatIsWrongWithALineIsToldAtOnce() {
        String bad = "{\"id\":7,\"title\":\" \",\"body\":[],\"tools\":\"drie-huizen\",\"themes\":[1,2],"
                + "\"region\":\"" + "x".repeat(61) + "\",\"date\":\"12 maart\"}";

        Ran ran = run(bad, line("d1", "Een oma die bleef", "De oma bleef komen."));

        assertThat(ran.code()).isEqualTo(TerminalCommand.FAILED);
        assertThat(ran.out())
                .contains(
                        "Regel 1: geweigerd, het veld id is geen tekst.",
                        "Regel 1: geweigerd, het veld title ontbreekt of is leeg.",
                        "Regel 1: geweigerd, het veld summary ontbreekt of is leeg.",
                        "Regel 1: geweigerd, het veld body is geen tekst.",
                        "Regel 1: geweigerd, het veld tools is geen lijst.",
                        "Regel 1: geweigerd, het veld region is langer dan 60 tekens.",
                        "Regel 1: geweigerd, het veld date is geen datum zoals 2026-03-09.")
                .containsOnlyOnce("Regel 1: geweigerd, het veld themes is geen tekst.")
                .contains("Nieuw gepubliceerd: 1", "Geweigerd: 1");
        assertThat(found("oma")).hasSize(1);
    }

    @Test
    void aDryRunTellsEverythingToo() {
        Ran ran = ran(List.of(file("{\"id\":\"d1\",\"title\":\"Een titel\"}").toString(), "--dry-run"));

        assertThat(ran.out())
                .contains(
                        "Regel 1: geweigerd, het veld summary ontbreekt of is leeg.",
                        "Regel 1: geweigerd, het veld body ontbreekt of is leeg.",
                        "Geweigerd: 1");
    }

    @Test
    void bytesThatAreNoTextAreReportedByNumber() throws IOException {
        Path file = folder.resolve("stories.jsonl");
        byte[] good =
                (line("d1", "Een oma die bleef", "De oma bleef komen.") + "\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] bad = "{\"id\":\"d2\",\"title\":\"caf\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes(good, bad));

        Ran ran = run(file);

        assertThat(ran.out())
                .contains("Regel 2: geweigerd, de regel is geen UTF-8")
                .contains("Nieuw gepubliceerd: 1");
    }

    @Test
    void tryingOutTellsWhatWouldHappenAndChangesNothing() {
        run(line("d1", "Een oma die bleef", "De oma bleef komen."));
        String before = Everything.inTheDatabase(sql);

        Ran ran = run(
                List.of("--dry-run", "--checked-by", "dirk"),
                line("d1", "Een opa die belde", "De opa belde elke avond."),
                line("d2", "Nieuw met nummer", "Bel de school op 0470 12 34 56."),
                line("d3", "Met een nieuw label", "Tekst").replace("drie-huizen", "kleikoffer"),
                "{");

        assertThat(ran.out())
                .contains("Proefdraai: er is niets bewaard")
                .contains("Bijgewerkt: 1", "Nieuw gepubliceerd: 2", "Geweigerd: 1")
                .contains("Nieuwe labels: tool: kleikoffer");
        assertThat(Everything.inTheDatabase(sql)).isEqualTo(before);
        assertThat(found("opa")).isEmpty();
        assertThat(found("oma")).hasSize(1);
    }

    @Test
    void whatTheDetectorMarksStaysADraftUntilSomebodyVouches() {
        Ran ran = run(
                line("d1", "Een oma die bleef", "Bel de school op 0470 12 34 56."),
                line("d2", "Een opa die belde", "De opa belde elke avond."));

        assertThat(ran.code()).as("kept, though not as asked").isZero();
        assertThat(ran.out())
                .contains("Regel 1: bewaard als concept, er staat 1 plaats in")
                .contains("Bewaard als concept: 1", "Nieuw gepubliceerd: 1")
                .doesNotContain("0470");
        assertThat(found("oma")).isEmpty();
        assertThat(As.person("dirk", reading::unowned))
                .extracting(StorySummary::title)
                .containsExactly("Een oma die bleef");
        assertThat(sql.fetchCount(CONFIRMATION)).isZero();
        assertThat(deeds()).as("one entry a run").containsExactly("stories.imported stories:2 by null");
    }

    @Test
    void whoVouchesIsRememberedAndThatTheTerminalDidIt() {
        run(line("d1", "Een oma die bleef", "Bel de school op 0470 12 34 56."));

        Ran ran = run(
                List.of("--checked-by", "DIRK"),
                line("d1", "Een oma die bleef", "Bel de school op 0470 12 34 56."),
                line("d2", "Een opa die belde", "De opa belde elke avond."));

        assertThat(ran.out()).contains("Bijgewerkt: 1", "Nieuw gepubliceerd: 1", "Bewaard als concept: 0");
        StoryId story = found("oma").getFirst().id();
        assertThat(sql.selectFrom(CONFIRMATION).fetch()).singleElement().satisfies(confirmed -> {
            assertThat(confirmed.getStoryId()).isEqualTo(story);
            assertThat(confirmed.getById()).isEqualTo(Cast.person("dirk").id());
            assertThat(confirmed.getMarks()).isEqualTo(1);
        });
        assertThat(deeds())
                .as("nobody is signed in: the terminal acted")
                .containsExactlyInAnyOrder(
                        "stories.imported stories:1 by null",
                        "story.vouched-for story:" + story + " person:"
                                + Cast.person("dirk").id() + " by null",
                        "stories.imported stories:2 by null");
    }

    @Test
    void importingAgainUpdatesAndDoublesNothing() {
        String first = line("d1", "Een oma die bleef", "De oma bleef komen.");
        run(first);
        StoryId story = found("oma").getFirst().id();

        assertThat(run(first).out()).contains("Ongewijzigd: 1", "Nieuw gepubliceerd: 0", "Bijgewerkt: 0");
        Ran changed = run(first.replace("oma", "meter")
                .replace("[\"school\"]", "[\"tieners\"]")
                .replace("Limburg", "Antwerpen"));

        assertThat(changed.out()).contains("Bijgewerkt: 1", "Nieuw gepubliceerd: 0");
        assertThat(sql.fetchCount(STORY)).isEqualTo(1);
        assertThat(found("oma")).isEmpty();
        assertThat(found("meter")).extracting(StoryHit::id).containsExactly(story);
        assertThat(stories.story(story).orElseThrow().tags())
                .extracting(tag -> tag.key().code())
                .containsExactlyInAnyOrder("drie-huizen", "tieners", "Antwerpen", "OCJ", "4-11");
    }

    @Test
    void anUpdateInWhichSomethingIsMarkedLeavesTheShelf() {
        String first = line("d1", "Een oma die bleef", "De oma bleef komen.");
        run(first);

        Ran ran = run(first.replace("bleef komen.", "belt 0470 12 34 56."));

        assertThat(ran.out()).contains("Bewaard als concept: 1");
        assertThat(found("oma")).isEmpty();
        assertThat(events.stream(StoryClosed.class)).as("off open pages too").hasSize(1);
    }

    @Test
    void whatAnImportChangesOnTheShelfIsInTheLog() {
        String first = line("d1", "Een oma die bleef", "De oma bleef komen.");
        String other = line("d2", "Een opa die belde", "De opa belde elke avond.");
        run(first, other);
        StoryId story = found("oma").getFirst().id();

        run(first.replace("bleef komen.", "kwam elke week."), other);

        assertThat(deeds())
                .containsExactlyInAnyOrder(
                        "stories.imported stories:2 by null",
                        "stories.imported stories:1 by null",
                        "story.changed-by-import story:" + story + " by null");
    }

    @ParameterizedTest
    @CsvSource({
        "\"drie-huizen\", \"bel 0470 12 34 56\"",
        "\"Limburg\", \"bel 0470 12 34 56\"",
        "\"d1\", \"0470 12 34 56\""
    })
    void whatIsMarkedInALabelOrInTheIdIsPublishedOnlyWhenSomebodyVouches(String place, String marked) {
        String line = line("d1", "Een oma die bleef", "De oma bleef komen.").replace(place, marked);

        Ran closed = run(line);

        assertThat(closed.out())
                .contains("er staat 1 plaats in", "Bewaard als concept: 1")
                .doesNotContain("0470");
        assertThat(found("oma")).isEmpty();
        assertThat(tags.all())
                .as("a story that stays closed adds no label")
                .noneMatch(tag -> tag.labelNl().contains("0470"));
        assertThat(run(line).out()).contains("Bewaard als concept: 1");

        Ran vouched = run(List.of("--checked-by", "dirk"), line);

        assertThat(vouched.out()).contains("Bijgewerkt: 1");
        assertThat(found("oma")).hasSize(1);
        assertThat(sql.fetchCount(CONFIRMATION)).isEqualTo(1);
        assertThat(run(line).out()).contains("Ongewijzigd: 1");
    }

    @Test
    void whatSomebodyHereLooksAfterOrWithdrewIsLeftAlone() {
        String marked = line("d1", "Een oma die bleef", "Bel de school op 0470 12 34 56.");
        String clean = line("d2", "Een opa die belde", "De opa belde elke avond.");
        run(marked, clean);
        StoryId taken = As.person("dirk", () -> reading.unowned().getFirst().id());
        As.person("dirk", () -> withdrawal.takeUp(taken));
        As.person("dirk", () -> drafting.save(taken, StoryField.TITLE, "Herwerkt", 0));
        StoryId withdrawn = found("opa").getFirst().id();
        As.person("dirk", () -> withdrawal.withdraw(withdrawn, "Niet meer van deze tijd.", Confirmation.none()));

        Ran ran = run(List.of("--checked-by", "ursula"), marked, clean);

        assertThat(ran.out())
                .contains("Met rust gelaten: 2")
                .contains("Regel 1: met rust gelaten, een collega")
                .contains("Regel 2: met rust gelaten, dit verhaal is hier ingetrokken");
        assertThat(found("opa")).isEmpty();
        assertThat(As.person("dirk", () -> drafting.draft(taken))
                        .orElseThrow()
                        .text()
                        .title())
                .isEqualTo("Herwerkt");
    }

    @Test
    void whoVouchesIsAnActiveColleague() {
        sql.update(PERSON)
                .set(PERSON.DEACTIVATED_AT, Instant.EPOCH)
                .where(PERSON.ID.eq(Cast.person("imane").id()))
                .execute();
        for (String nobody : List.of("zorro", "", "imane")) {
            Ran ran = run(List.of("--checked-by=" + nobody), line("d1", "Een oma die bleef", "Tekst"));

            assertThat(ran.code()).isEqualTo(TerminalCommand.FAILED);
            assertThat(ran.err()).contains("Er is geen actieve medewerker").contains("niets ingelezen");
            assertThat(ran.out()).isEmpty();
        }
        assertThat(sql.fetchCount(STORY)).isZero();
    }

    @Test
    void aLabelThatIsNotInTheListsIsAddedAndTold() {
        Ran ran = run(line("d1", "Een oma die bleef", "Tekst")
                .replace("[\"drie-huizen\"]", "[\"Drie-Huizen\",\"kleikoffer\"]"));

        assertThat(ran.out()).contains("Nieuwe labels: tool: kleikoffer");
        assertThat(stories.story(found("oma").getFirst().id()).orElseThrow().tags())
                .filteredOn(tag -> tag.key().facet() == Facet.TOOL)
                .extracting(tag -> tag.key().code(), Tag::labelNl)
                .containsExactlyInAnyOrder(tuple("drie-huizen", "Drie huizen"), tuple("kleikoffer", "Kleikoffer"));
    }

    @ParameterizedTest
    @CsvSource({
        "\"title\":\"Een, \"title\":\"Nummer 93.05.18-223.61 Een",
        "bleef komen., is 93051822361.",
        "\"drie-huizen\", \"93.05.18-223.61\"",
        "\"Limburg\", \"93.05.18-223.61\"",
        "\"d1\", \"93.05.18-223.61\"",
        "'\"OCJ\"', '\"OCJ\",\"note\":\"93.05.18-223.61\"'"
    })
    void aRegisterNumberIsStoredNowhere(String place, String number) throws IOException {
        String good = line("d1", "Een oma die bleef", "De oma bleef komen.");
        String bad = good.replace(place, number);
        assertThat(bad).isNotEqualTo(good);

        Ran ran = run(List.of("--checked-by", "dirk"), bad);

        String kept = ran.out() + ran.err() + Everything.inTheDatabase(sql) + everyFileAt(home);
        assertThat(kept)
                .doesNotContain(REGISTER_NUMBER)
                .doesNotContain("93051822361")
                .doesNotContain("223.61");
        if (!place.contains("OCJ")) {
            assertThat(ran.code()).isEqualTo(TerminalCommand.FAILED);
            assertThat(ran.out()).contains("Regel 1: geweigerd, er staat een rijksregisternummer in");
            assertThat(sql.fetchCount(STORY)).isZero();
        }
    }

    @Test
    void fieldsWeDoNotKnowAreSkippedAndTold() {
        Ran ran = run(line("d1", "Een oma die bleef", "Tekst").replace("\"OCJ\"", "\"OCJ\",\"author\":\"Lieve P.\""));

        assertThat(ran.out()).contains("velden die we niet kennen").contains("Nieuw gepubliceerd: 1");
        assertThat(Everything.inTheDatabase(sql)).doesNotContain("Lieve P.");
    }

    @Test
    void anEmptyFileIsNoMistake() {
        for (String nothing : List.of("", "\n\n  \n", "\uFEFF")) {
            Ran ran = run(nothing);

            assertThat(ran.code()).isZero();
            assertThat(ran.out()).contains("Nieuw gepubliceerd: 0", "Geweigerd: 0");
        }
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheStory() {
        Ran ran = run("\uFEFF" + line("d1", "Een oma die bleef", "De oma bleef komen."));

        assertThat(ran.out()).contains("Nieuw gepubliceerd: 1");
    }

    @Test
    void aLineOfAMegabyteIsRefusedAndTheNextOneIsRead() {
        Ran ran = run(
                line("d1", "Een oma die bleef", "oma ".repeat(262_144)),
                line("d2", "Een boek", "woord ".repeat(9_000)),
                line("d3", "Een opa die belde", "De opa belde elke avond."));

        assertThat(ran.out())
                .contains("Regel 1: geweigerd, de regel is te lang.")
                .contains("Regel 2: geweigerd, het veld body is langer dan 50000 tekens.")
                .contains("Nieuw gepubliceerd: 1");
    }

    @Test
    void whatIsNoFileIsToldInOneSentence() {
        for (Path none : List.of(folder, folder.resolve("nergens.jsonl"))) {
            Ran ran = run(none);

            assertThat(ran.code()).isEqualTo(TerminalCommand.FAILED);
            assertThat(ran.out()).isEmpty();
            assertThat(ran.err().strip()).contains("kan niet gelezen worden").doesNotContain("\n");
        }
        assertThat(ran(List.of("\u0000")).err()).contains("kan niet gelezen worden");
    }

    @Test
    void whatIsAskedWronglyIsToldAndNothingIsRead() {
        Path file = file(line("d1", "Een oma die bleef", "Tekst"));
        for (List<String> arguments : List.of(
                List.<String>of(),
                List.of(file.toString(), file.toString()),
                List.of(file.toString(), "--checkedby", "dirk"),
                List.of(file.toString(), "--checked-by"))) {
            Ran ran = ran(arguments);

            assertThat(ran.code()).as(arguments.toString()).isEqualTo(TerminalCommand.MISUSED);
            assertThat(ran.err()).isNotBlank();
        }
        assertThat(sql.fetchCount(STORY)).isZero();
    }

    @Test
    void tenThousandStoriesTakeAFewStatementsForEveryHundreds() {
        String[] lines = IntStream.range(0, 10_000)
                .mapToObj(i -> line("n" + i, "Verhaal " + i, "Het hielp om te luisteren."))
                .toArray(String[]::new);
        Path few = file(Arrays.copyOf(lines, 2_000));
        Path all = file(lines);

        List<String> first = statements.during(() -> run(few));
        List<String> rest = statements.during(() -> run(all));

        assertThat(sql.fetchCount(STORY)).isEqualTo(10_000);
        assertThat(found("luisteren")).isNotEmpty();
        assertThat(first).hasSizeLessThan(2_000 / 200 * 8);
        assertThat(rest).hasSizeLessThan(10_000 / 200 * 8);
    }

    @Test
    void changedStoriesAreWrittenTogetherToo() {
        String[] lines = IntStream.range(0, 1_000)
                .mapToObj(i -> line("n" + i, "Verhaal " + i, "Bel de school op 0470 12 34 56."))
                .toArray(String[]::new);
        run(lines);
        Path again = file(Stream.of(lines)
                .map(line -> line.replace("Verhaal", "Herwerkt verhaal").replace("[\"school\"]", "[\"tieners\"]"))
                .toArray(String[]::new));

        List<String> sent = statements.during(() -> ran(List.of(again.toString(), "--checked-by", "dirk")));

        assertThat(search.find(new StoryQuery("herwerkt", Set.of(), Order.NEWEST, 0, 20))
                        .total())
                .isEqualTo(1_000);
        assertThat(sql.fetchCount(CONFIRMATION)).isEqualTo(1_000);
        assertThat(sent).hasSizeLessThan(1_000 / 200 * 12);
    }

    private static String line(String id, String title, String body) {
        return """
                {"id":"%s","title":"%s","summary":"Wat hielp en waarom.","body":"%s","tools":["drie-huizen"],\
                "themes":["school"],"region":"Limburg","setting":"OCJ","ageBand":"4-11","date":"2019-03-12"}""".formatted(id, title, body);
    }

    private static List<Integer> reported(Ran ran) {
        return ran.out()
                .lines()
                .filter(line -> line.startsWith("Regel "))
                .map(line -> Integer.valueOf(line.substring(6, line.indexOf(':'))))
                .sorted()
                .toList();
    }

    private List<StoryHit> found(String words) {
        return search.find(new StoryQuery(words, Set.of(), Order.RELEVANCE, 0, 20))
                .hits();
    }

    private List<String> deeds() {
        return sql.selectFrom(AUDIT_ENTRY)
                .fetch(entry -> entry.getDeed() + " " + entry.getSubject() + " by " + entry.getById());
    }

    private Ran run(String... lines) {
        return run(file(lines));
    }

    private Ran run(List<String> options, String... lines) {
        List<String> arguments = new ArrayList<>(options);
        arguments.add(file(lines).toString());
        return ran(arguments);
    }

    private Ran run(Path file) {
        return ran(List.of(file.toString()));
    }

    private Ran ran(List<String> arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = As.nobody(() -> command.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true)));
        return new Ran(code, out.toString(), err.toString());
    }

    private Path file(String... lines) {
        try {
            return Files.writeString(
                    Files.createTempFile(folder, "stories", ".jsonl"),
                    Arrays.stream(lines).collect(Collectors.joining("\n")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /** Every byte in the home of the application: index, logs, whatever is kept there. */
    private static String everyFileAt(Path home) throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all.toString();
    }
}
