package be.leerspoor.plan;

import static be.leerspoor.plan.Plans.action;
import static be.leerspoor.plan.Plans.kept;
import static be.leerspoor.plan.Plans.milestone;
import static leerspoor.db.plan.Tables.REPORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Paper;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@LeerspoorTest
@WithPerson("greet")
class YearReportsTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final LocalDate JUNE = LocalDate.of(2027, 6, 30);
    private static final ReportDraft FIRST_YEAR =
            new ReportDraft("Het eerste jaar", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));

    @Autowired
    private Plans plans;

    @Autowired
    private MadeReports made;

    @Autowired
    private YearReports reports;

    @Autowired
    private ReportFiles files;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private AskedWaves waves;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @Test
    void aReportTellsWhatHappenedInItsPeriodAndNothingElse() {
        fillThePlan();
        FrozenReport frozen = figures(made.ofFirstYear("Het eerste jaar"));

        assertThat(frozen.goals())
                .extracting(FrozenReport.Goal::title)
                .containsExactly("Elk team oefent", "Leiders oefenen mee", "Later, en toch al begonnen");
        FrozenReport.Goal goal = frozen.goals().getFirst();
        assertThat(goal.deeds())
                .extracting(FrozenReport.Deed::title, FrozenReport.Deed::owner)
                .containsExactly(tuple("Oefenen", "Anna Peeters"));
        assertThat(goal.stones()).singleElement().satisfies(stone -> {
            assertThat(stone.on()).isEqualTo(JUNE.plusDays(92));
            assertThat(stone.moved())
                    .extracting(FrozenReport.Moved::reason)
                    .containsExactly("Te weinig trainers", "Een trainer is weg");
        });
        assertThat(frozen.decisions()).extracting(FrozenReport.Taken::title).containsExactly("We gaan door");
    }

    @Test
    void whatARegionHasOfItsOwnIsInNoReport() {
        fillThePlan();
        UUID report = made.finalOfFirstYear("Het eerste jaar");

        assertThat(sql.select(REPORT.FIGURES).from(REPORT).fetchOne(REPORT.FIGURES))
                .doesNotContain("Gent");
        assertThat(ReportPage.of(find("sofie", report).orElseThrow(), Texts.DUTCH))
                .doesNotContain("Gent");
    }

    @Test
    void whatWasWrittenWhileItWasOfARegionStaysOutOfTheReportOnceItIsOfEverybody() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        Milestone ofRegion = milestone(objective, Plans.EAST_FLANDERS, "Geoefend", JUNE);
        ItemId milestone = plans.put("fons", ofRegion);
        LocalDate moved = JUNE.plusDays(30);
        kept(plans.change("fons", milestone, 1, ofRegion.movedTo(moved), "Twee mensen vielen uit"));
        Milestone ofEverybody = milestone(objective, "Geoefend", moved);
        kept(plans.change("greet", milestone, 2, ofEverybody, "Nu van iedereen"));
        LocalDate later = moved.plusDays(30);
        kept(plans.change("greet", milestone, 3, ofEverybody.movedTo(later), "Samen met Limburg"));

        UUID report = made.finalOfFirstYear("Het eerste jaar");

        assertThat(figures(report).goals().getFirst().stones()).singleElement().satisfies(stone -> {
            assertThat(stone.on()).isEqualTo(later);
            assertThat(stone.moved()).containsExactly(new FrozenReport.Moved(moved, later, "Samen met Limburg"));
        });
    }

    @Test
    void theFiguresStayThoseOfTheMomentAtWhichItWasMade() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        UUID report = made.ofFirstYear("Het eerste jaar");
        FrozenReport then = figures(report);

        clock.moveBy(Duration.ofDays(30));
        kept(plans.change("greet", objective, 1, new Objective(Element.LEARNING, new PlanYear(1), "Anders", ""), ""));

        assertThat(figures(report)).isEqualTo(then);
        assertThat(then.goals()).extracting(FrozenReport.Goal::title).containsExactly("Elk team oefent");
    }

    @Test
    void askedTwiceItIsMadeOnce() {
        plans.begin();
        UUID report = UUID.randomUUID();

        assertThat(reports.make(report, FIRST_YEAR, Confirmation.none())).isEqualTo(new ReportResult.Kept(report));
        assertThat(reports.make(report, FIRST_YEAR, Confirmation.none())).isEqualTo(new ReportResult.Kept(report));
        made.awaitFigures(report);
        assertThat(reports.all()).hasSize(1);
        assertThat(reports.makeAgain(report)).isFalse();
    }

    @Test
    void oneWhoseMakingWasCutShortIsMadeAgain() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");
        sql.update(REPORT).setNull(REPORT.MADE_AT).setNull(REPORT.FIGURES).execute();

        assertThat(files.file(report, ReportFiles.Kind.PDF, Texts.DUTCH)).isEmpty();
        assertThat(reports.makeFinal(report, Confirmation.none())).isEqualTo(new ReportResult.NotThere());
        assertThat(reports.makeAgain(report)).isTrue();
        made.awaitFigures(report);
    }

    @Test
    void whatIsBeingWrittenIsOfTheSteeringGroupAndWhatIsFinalOfEveryone() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");
        for (String who : List.of("anna", "fons", "hasan", "chaima")) {
            assertThat(find(who, report)).as(who).isEmpty();
            assertThat(As.person(who, () -> reports.all())).as(who).isEmpty();
            assertThat(As.person(who, () -> files.file(report, ReportFiles.Kind.CSV, Texts.DUTCH)))
                    .as(who)
                    .isEmpty();
            assertThatThrownBy(() -> As.person(who, () -> reports.write(report, ReportPart.WHOLE, "Van mij", 0)))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() ->
                            As.person(who, () -> reports.make(UUID.randomUUID(), FIRST_YEAR, Confirmation.none())))
                    .as(who)
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(reports.makeFinal(report, Confirmation.none())).isEqualTo(new ReportResult.Kept(report));

        assertThat(find("anna", report))
                .hasValueSatisfying(read -> assertThat(read.mine()).isFalse());
        assertThat(As.person("anna", () -> reports.all())).hasSize(1);
        As.nobody(() -> assertThatThrownBy(() -> reports.all()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void whatIsWrittenIsKeptByItselfAndOverwritesNobody() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");

        assertThat(reports.write(report, ReportPart.LEARNING, "Een goed jaar.", 0))
                .isInstanceOfSatisfying(
                        SaveResult.Saved.class,
                        saved -> assertThat(saved.version()).isEqualTo(1));
        assertThat(reports.write(report, ReportPart.LEARNING, "Een goed jaar.", 0))
                .as("sent again")
                .isInstanceOf(SaveResult.Saved.class);
        assertThat(reports.write(report, ReportPart.LEARNING, "Een matig jaar.", 0))
                .isEqualTo(new SaveResult.Conflict("Een goed jaar.", 1));
        assertThat(reports.write(report, ReportPart.LEARNING, "Nummer 93.05.18-223.61", 1))
                .isInstanceOf(SaveResult.Refused.class);
        assertThat(reports.write(report, ReportPart.LEARNING, "a".repeat(8_001), 1))
                .isEqualTo(new SaveResult.TooLong(8_000));
        assertThat(find("greet", report).orElseThrow().part(ReportPart.LEARNING))
                .isEqualTo(new YearReport.Written("Een goed jaar.", 1));
    }

    @Test
    void onceItIsFinalNobodyWritesInItAnyMore() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");
        reports.write(report, ReportPart.WHOLE, "Mevrouw Janssens belde.", 0);
        ReportResult marked = reports.makeFinal(report, Confirmation.none());
        assertThat(marked).isInstanceOf(ReportResult.Unconfirmed.class);
        var field = ((ReportResult.Unconfirmed) marked).marks().getFirst();

        assertThat(reports.makeFinal(report, Confirmation.of(field.text(), field.open())))
                .isEqualTo(new ReportResult.Kept(report));
        assertThat(reports.write(report, ReportPart.WHOLE, "Nog iets", 1)).isEqualTo(new SaveResult.Closed());
        assertThat(reports.tell(report, List.of())).isFalse();
        assertThat(reports.discard(report)).isFalse();
        assertThat(reports.makeFinal(report, Confirmation.none())).isEqualTo(new ReportResult.NotThere());
    }

    @Test
    void aStoryIsToldAsLongAsItIsOnTheShelfAndWithoutTheNameOfItsAuthor() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");
        StoryId published = shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.");
        StoryId draft = shelf.draft("Nog niet klaar", "Een begin.");
        assertThat(reports.tell(report, List.of(draft, published))).isTrue();
        reports.makeFinal(report, Confirmation.none());

        assertThat(find("sofie", report).orElseThrow().stories())
                .extracting(StorySummary::id)
                .containsExactly(published);
        String page = ReportPage.of(find("sofie", report).orElseThrow(), Texts.DUTCH);
        assertThat(page).contains("De huizen van een kleuter").doesNotContain("Anna Peeters");
        As.person("anna", () -> withdrawal.withdraw(published));
        assertThat(find("sofie", report).orElseThrow().stories()).isEmpty();
    }

    @Test
    void aQuestionnaireThatClosedInThePeriodIsTold() {
        plans.begin();
        WaveId wave = waves.open("breadth", WaveMode.ANONYMOUS);
        waves.allSend(wave, AskedWaves.same(AskedWaves.TOOLS, "never"));
        waves.close(wave);

        FrozenReport frozen = figures(made.ofFirstYear("Het eerste jaar"));
        assertThat(frozen.rounds()).singleElement().satisfies(round -> {
            assertThat(round.name()).isEqualTo("Ronde breadth");
            assertThat(round.invited()).isEqualTo(60);
        });
        assertThat(figures(made.of(new ReportDraft("Vroeger", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))))
                        .rounds())
                .isEmpty();
    }

    @Test
    void onPaperItSaysWhatItIsAlsoToWhoDoesNotSeeIt() throws IOException {
        fillThePlan();
        UUID report = made.ofFirstYear("Het eerste jaar");
        reports.write(report, ReportPart.WHOLE, "Een jaar van <beginnen> & proberen.", 0);
        reports.tell(report, List.of(shelf.published("De huizen van een kleuter", "Een kleuter tekende.")));
        reports.makeFinal(report, Confirmation.none());

        byte[] paper = pdf("anna", report, Texts.DUTCH);
        assertThat(Paper.brokenRules(paper)).isEmpty();
        try (PDDocument document = Loader.loadPDF(paper)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(words)
                    .contains(
                            "Het eerste jaar",
                            "1 januari 2027 tot en met 31 december 2027",
                            "Een jaar van <beginnen> & proberen.",
                            "Leren",
                            "Elk team oefent (Jaar 1)",
                            "Anna Peeters",
                            "Te weinig trainers",
                            "We gaan door",
                            "De huizen van een kleuter");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-BE");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Het eerste jaar");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            List<PDStructureElement> parts = parts(document.getDocumentCatalog().getStructureTreeRoot());
            assertThat(parts)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "H2", "H3", "P", "Table", "TR", "TH", "TD")
                    .satisfies(types ->
                            assertThat(types.stream().filter("H1"::equals)).hasSize(1));
            assertThat(parts)
                    .filteredOn(part -> part.getStructureType().equals("Figure"))
                    .allSatisfy(
                            part -> assertThat(part.getAlternateDescription()).isNotBlank());
            for (PDPage page : document.getPages()) {
                assertThat(StreamSupport.stream(
                                        page.getResources().getFontNames().spliterator(), false)
                                .map(name -> font(page, name)))
                        .allMatch(PDFont::isEmbedded);
            }
        }
        try (PDDocument document = Loader.loadPDF(pdf("anna", report, Texts.ENGLISH))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Learning", "Elk team oefent (Year 1)", "1 January 2027");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void theSameReportIsTheSameFileToTheByte() throws InterruptedException {
        fillThePlan();
        UUID report = made.finalOfFirstYear("Het eerste jaar");

        for (ReportFiles.Kind kind : ReportFiles.Kind.values()) {
            byte[] once = files.file(report, kind, Texts.DUTCH).orElseThrow().content();
            clock.moveBy(Duration.ofDays(400));
            // Whatever reads the clock of the machine reads another second by then.
            Thread.sleep(1_100);
            assertThat(files.file(report, kind, Texts.DUTCH).orElseThrow().content())
                    .as(kind.name())
                    .isEqualTo(once);
        }
    }

    @Test
    void inEachLanguageItsFileHasItsOwnName() {
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");

        assertThat(files.file(report, ReportFiles.Kind.PDF, Texts.DUTCH)
                        .orElseThrow()
                        .name())
                .isEqualTo("Het-eerste-jaar-nl.pdf");
        assertThat(files.file(report, ReportFiles.Kind.PDF, Texts.ENGLISH)
                        .orElseThrow()
                        .name())
                .isEqualTo("Het-eerste-jaar-en.pdf");
        assertThat(files.file(report, ReportFiles.Kind.XLSX, Texts.ENGLISH)
                        .orElseThrow()
                        .name())
                .isEqualTo("Het-eerste-jaar-en.xlsx");
    }

    @Test
    void aFileIsMadeWhileTheDatabaseIsNotHeld() {
        assertThat(AnnotatedElementUtils.hasAnnotation(ReportFiles.class, Transactional.class))
                .isFalse();
        assertThat(ReportFiles.class.getDeclaredMethods())
                .noneMatch(method -> AnnotatedElementUtils.hasAnnotation(method, Transactional.class));
    }

    @Test
    void theDataLeaveAsWordsAndNumbers() {
        fillThePlan();
        UUID report = made.finalOfFirstYear("Het eerste jaar");

        String csv = new String(
                files.file(report, ReportFiles.Kind.CSV, Texts.DUTCH)
                        .orElseThrow()
                        .content(),
                StandardCharsets.UTF_8);
        assertThat(csv)
                .startsWith("\uFEFFSoort;Waarover;Naam;Wie;Van;Dag;Toestand;Waarde;Bedoeld;Uitleg\r\n")
                .contains(
                        "actie;Leren;Oefenen;Anna Peeters;9/03/2027;30/06/2027;gepland;;;",
                        "verschuiving;Leren;Alle teams geoefend;;30/06/2027;");
    }

    @Test
    void whatIsNotFinalCanBeThrownAwayAndWhatIsNoPeriodIsRefused() {
        assertThat(reports.make(UUID.randomUUID(), FIRST_YEAR, Confirmation.none()))
                .isEqualTo(new ReportResult.NotBegun());
        plans.begin();
        UUID report = made.ofFirstYear("Het eerste jaar");
        reports.write(report, ReportPart.WHOLE, "Iets", 0);

        assertThat(reports.discard(report)).isTrue();
        assertThat(find("greet", report)).isEmpty();
        assertThatThrownBy(() -> new ReportDraft("Achterstevoren", TODAY, TODAY.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(reports.make(UUID.randomUUID(), draft(" "), Confirmation.none()))
                .isEqualTo(new ReportResult.WrongLength(120));
        assertThat(reports.make(UUID.randomUUID(), draft("Nummer 93.05.18-223.61"), Confirmation.none()))
                .isEqualTo(new ReportResult.Refused());
    }

    private void fillThePlan() {
        plans.begin();
        ItemId objective = plans.objective("Elk team oefent");
        plans.put("greet", new Objective(Element.LEADERSHIP, new PlanYear(1), "Leiders oefenen mee", ""));
        plans.put("greet", new Objective(Element.LEADERSHIP, new PlanYear(4), "Veel later", ""));
        ItemId later =
                plans.put("greet", new Objective(Element.LEARNING, new PlanYear(2), "Later, en toch al begonnen", ""));
        plans.put("greet", action(later, "Voorbereiden", "elif", JUNE, LocalDate.of(2028, 6, 30)));
        plans.put("greet", action(objective, "Oefenen", "anna", TODAY, JUNE));
        plans.put(
                "greet",
                action(objective, "Pas volgend jaar", "anna", LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 1)));
        plans.put("fons", action(objective, Plans.EAST_FLANDERS, "Oefenen in Gent", "elif", TODAY, JUNE));
        plans.put("fons", milestone(objective, Plans.EAST_FLANDERS, "Gent geoefend", JUNE));
        Milestone day = milestone(objective, "Alle teams geoefend", JUNE);
        ItemId milestone = plans.put("greet", day);
        kept(plans.change("greet", milestone, 1, day.movedTo(JUNE.plusDays(61)), "Te weinig trainers"));
        kept(plans.change("greet", milestone, 2, day.movedTo(JUNE.plusDays(92)), "Een trainer is weg"));
        plans.put("greet", new Decision(Optional.empty(), TODAY, true, "We gaan door", "Het werkt", "De stuurgroep"));
        plans.put("greet", new Decision(Optional.empty(), JUNE, false, "Nog te beslissen", "", ""));
    }

    private static ReportDraft draft(String title) {
        return new ReportDraft(title, FIRST_YEAR.from(), FIRST_YEAR.until());
    }

    private Optional<YearReport> find(String who, UUID report) {
        return As.person(who, () -> reports.find(report));
    }

    private FrozenReport figures(UUID report) {
        return find("greet", report).orElseThrow().figures().orElseThrow();
    }

    private byte[] pdf(String who, UUID report, Locale language) {
        return As.person(who, () -> files.file(report, ReportFiles.Kind.PDF, language))
                .orElseThrow()
                .content();
    }

    private static PDFont font(PDPage page, COSName name) {
        try {
            return page.getResources().getFont(name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<PDStructureElement> parts(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid -> Stream.concat(Stream.of(kid), parts(kid).stream()))
                .toList();
    }
}
