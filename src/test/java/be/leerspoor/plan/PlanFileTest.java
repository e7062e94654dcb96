package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.action;
import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.person;
import static java.nio.charset.StandardCharsets.UTF_8;
import static leerspoor.db.plan.Tables.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.CsvFile;
import be.leerspoor.shell.Spreadsheet;
import be.leerspoor.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("greet")
class PlanFileTest {

    private static final String HEADER = "element;jaar;doelstelling;actie;trekker;van;tot;toestand";
    private static final String GOOD =
            "leiderschap;1;Leiders oefenen mee;Elke maand samen;Elif Yıldız;1/04/2027;2027-12-31;bezig";

    @Autowired
    private Plans plans;

    @Autowired
    private PlanItems items;

    @Autowired
    private Plan plan;

    @Autowired
    private PlanFile files;

    @Autowired
    private DSLContext sql;

    @Test
    void aPlanFromElsewhereIsFirstLookedAtAndThenTakenOver() {
        plans.begin();
        byte[] file = file(
                GOOD,
                "Leren;Jaar 2;Elk team leert bij;;;;;",
                "leiderschap;1;leiders  OEFENEN mee;Nog een;anna;1/05/2027;1/06/2027;");

        PlanFileContent content = read(file);
        assertThat(content.bad()).isEmpty();
        assertThat(content.objectives()).isEqualTo(2);
        assertThat(content.actions()).isEqualTo(2);
        assertThat(sql.fetchCount(ITEM)).isZero();

        assertThat(takeOver(file)).isEqualTo(new PlanFileResult.TakenOver(2, 2));
        PlanAsKnown stands = stands();
        PlanItem<Objective> leaders =
                stands.objectives(Element.LEADERSHIP, new PlanYear(1)).getFirst();
        assertThat(stands.actionsOf(leaders.id()))
                .extracting(
                        item -> item.content().title(),
                        item -> item.content().owner(),
                        item -> item.content().from(),
                        item -> item.content().until(),
                        item -> item.content().state())
                .containsExactly(
                        tuple(
                                "Elke maand samen",
                                person("elif"),
                                LocalDate.of(2027, 4, 1),
                                LocalDate.of(2027, 12, 31),
                                ActionState.UNDER_WAY),
                        tuple(
                                "Nog een",
                                person("anna"),
                                LocalDate.of(2027, 5, 1),
                                LocalDate.of(2027, 6, 1),
                                ActionState.PLANNED));
        assertThat(stands.objectives(Element.LEARNING, new PlanYear(2))).hasSize(1);
    }

    @Test
    void aFileOfBeforeTheColumnHadItsPresentNameIsReadToo() {
        plans.begin();
        byte[] earlier = (HEADER.replace("doelstelling", "doel") + "\r\n" + GOOD + "\r\n").getBytes(UTF_8);

        assertThat(read(earlier).actions()).isEqualTo(1);
        assertThat(takeOver(earlier)).isEqualTo(new PlanFileResult.TakenOver(1, 1));
    }

    @Test
    void theSameFileTwiceAddsNothingAndNeitherDoesASecondClick() {
        plans.begin();
        UUID asked = UUID.randomUUID();
        byte[] file = file(GOOD);
        assertThat(files.takeOver(asked, file, false, Confirmation.none()))
                .isEqualTo(new PlanFileResult.TakenOver(1, 1));

        assertThat(files.takeOver(asked, file, false, Confirmation.none()))
                .isEqualTo(new PlanFileResult.TakenOver(0, 0));
        PlanFileContent again = read(file);
        assertThat(again.fresh()).isEmpty();
        assertThat(again.known()).isEqualTo(1);
        assertThat(takeOver(file)).isEqualTo(new PlanFileResult.TakenOver(0, 0));
        assertThat(sql.fetchCount(ITEM)).isEqualTo(2);
    }

    @Test
    void whatWasTakenAwayComesBackFromTheFileAsSomethingNew() {
        plans.begin();
        UUID asked = UUID.randomUUID();
        files.takeOver(asked, file(GOOD), false, Confirmation.none());
        ItemId action = stands().all(Action.class).getFirst().id();
        kept(items.takeAway(action, 1, "", Confirmation.none()));

        assertThat(takeOver(file(GOOD))).isEqualTo(new PlanFileResult.TakenOver(0, 1));
        assertThat(stands().find(action)).isEmpty();
        assertThat(stands().all(Action.class)).hasSize(1);
    }

    @Test
    void eachLineSaysWhatIsWrongWithIt() {
        plans.begin();

        PlanFileContent content = read(file(
                "beweging;1;Doel;;;;;",
                "leiderschap;6;Doel;;;;;",
                "leiderschap;1;;Actie;anna;1/04/2027;1/05/2027;",
                "leiderschap;1;" + "a".repeat(201) + ";;;;;",
                "leiderschap;1;Doel;;anna;;;",
                "leiderschap;1;Doel;Actie;Niemand Nergens;1/04/2027;1/05/2027;",
                "leiderschap;1;Doel;Actie 2;anna;31/02/2027;1/05/2027;",
                "leiderschap;1;Doel;Actie 3;anna;1/05/2027;30/04/2027;",
                "leiderschap;1;Doel;Actie 4;anna;1/05/2035;1/06/2035;",
                "leiderschap;1;Doel;Actie 5;anna;1/04/2027;1/05/2027;bijna",
                "leiderschap;1;Doel;=SOM(1);anna;1/04/2027;1/05/2027;",
                "leiderschap;1;Nummer 93.05.18-223.61;;;;;",
                "leiderschap;1;Doel",
                GOOD,
                GOOD));

        assertThat(content.bad())
                .extracting(PlanFileContent.BadPlanLine::number, PlanFileContent.BadPlanLine::fault)
                .containsExactly(
                        tuple(2L, PlanFileFault.ELEMENT),
                        tuple(3L, PlanFileFault.YEAR),
                        tuple(4L, PlanFileFault.NO_OBJECTIVE),
                        tuple(5L, PlanFileFault.TOO_LONG),
                        tuple(6L, PlanFileFault.NO_ACTION),
                        tuple(7L, PlanFileFault.OWNER),
                        tuple(8L, PlanFileFault.DAY),
                        tuple(9L, PlanFileFault.ENDS_BEFORE),
                        tuple(10L, PlanFileFault.OUTSIDE),
                        tuple(11L, PlanFileFault.STATE),
                        tuple(12L, PlanFileFault.FORMULA),
                        tuple(13L, PlanFileFault.REGISTER_NUMBER),
                        tuple(14L, PlanFileFault.COLUMNS),
                        tuple(16L, PlanFileFault.TWICE));
        assertThat(content.bad())
                .extracting(PlanFileContent.BadPlanLine::words)
                .noneMatch(words -> words.contains("93"));
        assertThat(content.fresh()).hasSize(1);
    }

    @Test
    void nothingIsTakenOverWhileALineIsBadUnlessThoseAreLeftOut() {
        plans.begin();
        byte[] file = file(GOOD, "leiderschap;9;Doel;;;;;");

        assertThat(takeOver(file)).isInstanceOf(PlanFileResult.HasBadLines.class);
        assertThat(sql.fetchCount(ITEM)).isZero();
        assertThat(files.takeOver(UUID.randomUUID(), file, true, Confirmation.none()))
                .isEqualTo(new PlanFileResult.TakenOver(1, 1));
    }

    @Test
    void whatMayIdentifySomebodyIsConfirmedFirst() {
        plans.begin();
        byte[] file = file("leren;1;Mevrouw Janssens begeleiden;;;;;");
        PlanFileContent content = read(file);
        assertThat(content.marks()).hasSize(1);

        assertThat(takeOver(file)).isInstanceOf(PlanFileResult.Unconfirmed.class);
        assertThat(sql.fetchCount(ITEM)).isZero();
        Confirmation sure = Confirmation.of(
                content.marks().getFirst().text(), content.marks().getFirst().open());
        assertThat(files.takeOver(UUID.randomUUID(), file, false, sure)).isEqualTo(new PlanFileResult.TakenOver(1, 0));
    }

    @Test
    void whatLeavesAsAFileIsReadAgainAsWhatStandsThere() {
        plans.begin();
        ItemId objective = plans.objective("-10 % minder; \"wachten\"");
        plans.put(
                "greet",
                action(
                        objective,
                        "=SOM(A1) blijft woorden",
                        "anna",
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 6, 30)));
        plans.put("greet", new Objective(Element.MEASUREMENT, new PlanYear(5), "Zonder acties", ""));
        plans.put(
                "fons",
                action(
                        objective,
                        Plans.EAST_FLANDERS,
                        "Van Gent alleen",
                        "elif",
                        LocalDate.of(2027, 3, 9),
                        LocalDate.of(2027, 6, 30)));

        for (PlanFile.Kind kind : PlanFile.Kind.values()) {
            for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
                byte[] file = files.file(kind, language).orElseThrow().content();
                PlanFileContent content = read(file);
                assertThat(content.bad()).as("%s %s", kind, language).isEmpty();
                assertThat(content.fresh()).as("%s %s", kind, language).isEmpty();
                assertThat(content.known()).as("%s %s", kind, language).isEqualTo(2);
            }
        }
        String csv = new String(
                files.file(PlanFile.Kind.CSV, Texts.DUTCH).orElseThrow().content(), UTF_8);
        assertThat(csv)
                .startsWith("\uFEFF" + HEADER)
                .contains("'=SOM(A1) blijft woorden", "Anna Peeters;9/03/2027;30/06/2027;gepland")
                .doesNotContain("Van Gent alleen");
    }

    @Test
    void aFileThatLeftIsReadInAnEmptyPlanAsTheSamePlan() {
        plans.begin();
        ItemId objective = plans.objective("-10 % minder wachten");
        ItemId action = plans.put(
                "greet", action(objective, "@ elk team", "anna", LocalDate.of(2027, 3, 9), LocalDate.of(2027, 6, 30)));
        byte[] csv = files.file(PlanFile.Kind.CSV, Texts.DUTCH).orElseThrow().content();
        byte[] xlsx =
                files.file(PlanFile.Kind.XLSX, Texts.ENGLISH).orElseThrow().content();
        kept(items.takeAway(action, 1, "", Confirmation.none()));
        kept(items.takeAway(objective, 1, "", Confirmation.none()));

        assertThat(read(csv).fresh()).isEqualTo(read(xlsx).fresh());
        assertThat(takeOver(xlsx)).isEqualTo(new PlanFileResult.TakenOver(1, 1));
        assertThat(stands().all(Objective.class))
                .extracting(item -> item.content().title())
                .containsExactly("-10 % minder wachten");
        assertThat(stands().all(Action.class))
                .extracting(
                        item -> item.content().title(), item -> item.content().until())
                .containsExactly(tuple("@ elk team", LocalDate.of(2027, 6, 30)));
    }

    @Test
    void aSheetThatCalculatesIsRefusedByLine() throws IOException {
        plans.begin();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "x", null)) {
            var sheet = book.newWorksheet("Plan");
            String[] header = HEADER.split(";");
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, "Leiderschap");
            sheet.value(1, 1, 1);
            sheet.formula(1, 2, "1+1");
        }

        assertThat(read(out.toByteArray()).bad())
                .extracting(PlanFileContent.BadPlanLine::fault)
                .containsExactly(PlanFileFault.FORMULA);
    }

    @Test
    void whatCannotBeReadIsSaidSo() throws IOException {
        plans.begin();

        assertThat(problem("iets;anders\n1;2".getBytes(UTF_8))).isEqualTo(CsvFile.Problem.HEADER);
        assertThat(problem((HEADER + "\n").getBytes(UTF_8))).isEqualTo(CsvFile.Problem.EMPTY);
        assertThat(problem(new byte[CsvFile.MOST_BYTES + 1])).isEqualTo(CsvFile.Problem.TOO_LARGE);
        assertThat(problem(file(IntStream.range(0, 1_001)
                        .mapToObj(line -> "leiderschap;1;Doel " + line + ";;;;;")
                        .toArray(String[]::new))))
                .isEqualTo(CsvFile.Problem.TOO_MANY_LINES);
        assertThat(problem(packed("iets.txt", "geen rekenblad".getBytes(UTF_8))))
                .isEqualTo(CsvFile.Problem.QUOTES);
        assertThat(problem(packed("xl/worksheets/sheet1.xml", new byte[20_000_000])))
                .as("small when packed, large when unpacked")
                .isEqualTo(CsvFile.Problem.TOO_LARGE);
        assertThat(problem(new Spreadsheet("Plan", List.of("iets", "anders"))
                        .row(Spreadsheet.words("1"), Spreadsheet.words("2"))
                        .xlsx()))
                .isEqualTo(CsvFile.Problem.HEADER);
    }

    @Test
    void withoutAPlanThereIsNothingToPutItIn() {
        assertThat(files.read(file(GOOD))).isEqualTo(new PlanFileReading.NotBegun());
        assertThat(takeOver(file(GOOD))).isInstanceOf(PlanFileResult.Unreadable.class);
        assertThat(files.file(PlanFile.Kind.CSV, Texts.DUTCH)).isEmpty();
    }

    @Test
    void onlyTheSteeringGroupReadsAndWritesFiles() {
        plans.begin();
        for (String who : List.of("anna", "fons", "hasan", "chaima")) {
            assertThatThrownBy(() -> As.person(who, () -> files.read(file(GOOD))))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> files.file(PlanFile.Kind.CSV, Texts.DUTCH)))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private PlanFileContent read(byte[] file) {
        PlanFileReading reading = files.read(file);
        assertThat(reading).isInstanceOf(PlanFileReading.Read.class);
        return ((PlanFileReading.Read) reading).content();
    }

    private CsvFile.Problem problem(byte[] file) {
        PlanFileReading reading = files.read(file);
        assertThat(reading).isInstanceOf(PlanFileReading.Unreadable.class);
        return ((PlanFileReading.Unreadable) reading).problem();
    }

    private PlanFileResult takeOver(byte[] file) {
        return files.takeOver(UUID.randomUUID(), file, false, Confirmation.none());
    }

    private PlanAsKnown stands() {
        return plan.asKnown(KnownOn.now()).orElseThrow();
    }

    private static byte[] file(String... lines) {
        return (HEADER + "\n" + List.of(lines).stream().collect(Collectors.joining("\n"))).getBytes(UTF_8);
    }

    private static byte[] packed(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
