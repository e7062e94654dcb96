package be.leerspoor.training.ui;

import static be.leerspoor.training.CourseEditions.person;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.CourseEditions;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.Courses;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.MaterialMoment;
import be.leerspoor.training.Materials;
import be.leerspoor.training.Presence;
import be.leerspoor.training.SessionAttendance;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of courses and editions: what each person finds there and can do. */
@LeerspoorTest
@WithPerson("anna")
class EditionViewTest extends ViewTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 13);
    private static final LocalDate SECOND = LocalDate.of(2027, 4, 20);
    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private GivenCourses givenCourses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private CourseEditions made;

    @Autowired
    private Courses courses;

    @Autowired
    private Editions editions;

    @Autowired
    private Enrolling enrolling;

    @Autowired
    private Materials materials;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    void theListSaysWhenWhereAndHowManyPlacesThereAre() {
        made.edition(4, FIRST, SECOND);
        EditionId full = made.edition("verdieping", 1, WhoEnrols.OPEN, SECOND);
        made.enrol(full, "bram", "joris", "anna");

        visit("training/courses");

        assertThat(words())
                .contains("dinsdag 13 april 2027, 09:30 tot 12:30 en nog 1 sessie, tot 20 april 2027")
                .contains("Gent, zaal 2 · Chaima El Idrissi · Nog 4 plaatsen")
                .contains("Volzet, 2 wachten")
                .contains("Op de wachtlijst")
                .contains("Er is nog geen datum gepland")
                .doesNotContain("Plan een editie", "Nieuwe opleiding", "Joris", "Bram");
    }

    @Test
    void everyPageTakesThreeStatementsAtMost() {
        EditionId edition = made.edition(4, FIRST, SECOND);
        made.enrol(edition, "bram", "joris");
        visit("profile");

        assertThat(statements.during(() -> visit("training/courses"))).hasSizeLessThanOrEqualTo(3);
        assertThat(statements.during(() -> visit("training/editions/" + edition)))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @WithPerson("chaima")
    void thePagesOfATrainerTakeThreeStatementsAtMost() {
        StoryId story = shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.");
        As.person("chaima", () -> courses.addStory("basis", story));
        EditionId edition = made.edition(2, FIRST, SECOND);
        made.enrol(edition, "bram", "joris", "imane");
        visit("profile");

        for (String page : List.of(
                "training/courses",
                "training/courses/basis",
                "training/courses/new",
                "training/editions/new",
                "training/editions/" + edition,
                "training/editions/" + edition + "/edit")) {
            assertThat(statements.during(() -> visit(page))).as(page).hasSizeLessThanOrEqualTo(3);
        }
        As.person("chaima", () -> courses.removeStory("basis", story));
    }

    @Test
    void oneEnrolsAndCancelsOnThePage() {
        EditionId edition = made.edition(2, FIRST);

        visit("training/editions/" + edition);
        assertThat(words()).contains("Nog 2 plaatsen", "Uitschrijven zonder reden kan tot en met 6 april 2027");
        test(button("Schrijf me in")).click();

        assertThat(words()).contains("Je bent ingeschreven");
        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).containsExactly("Anna");
        test(button("Schrijf me uit")).click();
        test(inDialog("Schrijf me uit")).click();

        assertThat(words()).contains("Nog 2 plaatsen");
        assertThat(made.firstNames(edition, EnrolmentState.PLACED)).isEmpty();
    }

    @Test
    void whoComesWhenItIsFullIsPutOnTheWaitingList() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "bram", "joris");

        visit("training/editions/" + edition);
        assertThat(words()).contains("Volzet, 1 wacht").doesNotContain("Bram", "Joris");
        test(button("Zet me op de wachtlijst")).click();

        assertThat(words()).contains("Je staat op plaats 2 van de wachtlijst");
    }

    @Test
    void whoCancelsLateSaysWhy() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna");
        ((MovableClock) clock).moveTo(Instant.parse("2027-04-12T08:00:00Z"));

        visit("training/editions/" + edition);
        test(button("Schrijf me uit")).click();
        test(inDialog("Schrijf me uit")).click();
        assertThat(field(TextField.class, "Waarom kan je niet komen?").isInvalid())
                .isTrue();
        test(field(TextField.class, "Waarom kan je niet komen?")).setValue("Ik moet naar de rechtbank.");
        test(inDialog("Schrijf me uit")).click();

        assertThat(made.page("chaima", edition)
                        .people(EnrolmentState.CANCELLED)
                        .getFirst()
                        .reason())
                .isEqualTo("Ik moet naar de rechtbank.");
    }

    @Test
    void aProposalIsAnsweredOnThePage() {
        EditionId edition = made.edition("basis", 1, WhoEnrols.LEADER, FIRST);
        As.person("elif", () -> enrolling.propose(edition, person("anna")));

        visit("profile");
        visit("");
        assertThat(words())
                .as("one matter is shown once")
                .contains("Voorstel: Basisopleiding")
                .doesNotContain("Een voorstel voor jou");
        visit("training/editions/" + edition);
        assertThat(words()).contains("Elif Yıldız stelt je voor om deze opleiding te volgen. Jij beslist.");
        test(button("Ja, graag")).click();

        assertThat(words()).contains("Je bent ingeschreven");
        visit("");
        assertThat(words()).doesNotContain("Voorstel: Basisopleiding", "Een voorstel voor jou");
    }

    @Test
    void whoComesFromTheWaitingListKeepsThePlaceOrGivesItBack() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "bram", "anna");
        As.person("bram", () -> enrolling.leave(edition, "", Confirmation.none()));

        visit("profile");
        visit("");
        assertThat(words()).contains("Er kwam een plaats vrij: Basisopleiding");
        visit("training/editions/" + edition);
        assertThat(words()).contains("Tot 12 maart 2027 om 14:05 hoef je geen reden te geven");
        test(button("Ik kom")).click();

        assertThat(words()).contains("Je bent ingeschreven").doesNotContain("Geef mijn plaats terug");
    }

    @Test
    void whatOneHasAtTheSameTimeIsShownBeforeEnrolling() {
        EditionId other = made.edition("verdieping", 1, WhoEnrols.OPEN, FIRST);
        made.enrol(other, "anna");
        EditionId edition = made.edition(1, FIRST);

        visit("training/editions/" + edition);

        assertThat(words()).contains("Op hetzelfde moment volg je Verdieping: 13 april 2027 om 09:30");
        test(button("Schrijf me in")).click();
        assertThat(words()).contains("Je bent ingeschreven").doesNotContain("Op hetzelfde moment");
    }

    @Test
    void aParticipantFindsMaterialsAndNobodysNameAndOthersFindNeither() {
        EditionId edition = made.edition(2, FIRST);
        made.enrol(edition, "anna", "bram");
        As.person(
                "chaima",
                () -> materials.addLink(
                        edition,
                        MaterialMoment.BEFORE,
                        "Lees dit vooraf",
                        "https://lees.example/x",
                        Confirmation.none()));

        visit("training/editions/" + edition);
        assertThat(words())
                .contains("Lees dit vooraf", "https://lees.example/x")
                .doesNotContain("Bram", "Deelnemers");

        As.person("anna", () -> enrolling.leave(edition, "", Confirmation.none()));
        visit("profile");
        visit("training/editions/" + edition);
        assertThat(words()).doesNotContain("Lees dit vooraf", "lees.example");
    }

    @Test
    @WithPerson("chaima")
    void itsTrainerSeesWhoIsInItAndWhyOthersAreNot() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna", "bram");
        ((MovableClock) clock).moveTo(Instant.parse("2027-04-12T08:00:00Z"));
        As.person("anna", () -> enrolling.leave(edition, "Ik moet naar de rechtbank.", Confirmation.none()));

        visit("training/editions/" + edition);

        assertThat(words())
                .contains("Bram De Smet", "Gent-Zuid", "Anna Peeters", "Ik moet naar de rechtbank.")
                .contains("training/attendance/" + made.sessions(edition).getFirst())
                .contains("Alleen de trainers van deze editie zien deze namen");
    }

    @Test
    void aParticipantSaysBeforehandThatTheyMissASessionAndTakesItBack() {
        EditionId edition = made.edition(2, FIRST);
        made.enrol(edition, "anna");

        visit("training/editions/" + edition);
        test(button("Ik kan er die dag niet bij zijn")).click();
        assertThat(words()).contains("Je liet weten dat je er die dag niet bij kan zijn");
        test(button("Ik kan er toch bij zijn")).click();

        assertThat(words()).doesNotContain("Je liet weten");
        assertThat(button("Ik kan er die dag niet bij zijn").isVisible()).isTrue();
    }

    @Test
    void aParticipantReadsHowTheyStandNotedAndWhatWasPutRight() {
        GivenCourses.Given given = givenCourses.today("basis", "anna", "bram");
        note(given, "anna", AttendanceFact.ABSENT);
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(1)));
        note(given, "anna", AttendanceFact.PRESENT);

        visit("training/editions/" + given.edition());

        assertThat(words())
                .contains("Jij staat genoteerd als: aanwezig")
                .contains("9 maart 2027 om 14:05: afwezig, door Chaima El Idrissi")
                .contains("9 maart 2027 om 15:05: van afwezig naar aanwezig, door Chaima El Idrissi")
                .doesNotContain("Bram");
        visit("profile");
        assertThat(statements.during(() -> visit("training/editions/" + given.edition())))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsAskedAfterACourseIsFoundOnItsPageAndUnderLeerpadAsLongAsItIsOpen() {
        GivenCourses.Given given = givenCourses.today("basis", "anna");
        note(given, "anna", AttendanceFact.PRESENT);
        visit("training/editions/" + given.edition());
        assertThat(words()).doesNotContain("Na je opleiding");

        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(4)));
        for (String page : List.of("training", "training/editions/" + given.edition())) {
            visit("profile");
            visit(page);
            assertThat(words()).as(page).contains("training/evaluation/" + given.edition());
        }
        visit("profile");
        assertThat(statements.during(() -> visit("training"))).hasSizeLessThanOrEqualTo(3);
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(43)));
        for (String page : List.of("training", "training/editions/" + given.edition())) {
            visit("profile");
            visit(page);
            assertThat(words())
                    .as(page)
                    .contains("training/later/" + given.edition())
                    .doesNotContain("training/evaluation/");
        }
    }

    @Test
    @WithPerson("chaima")
    void itsTrainerIsLedToAttendanceFilesCertificatesAndTheEvaluation() {
        GivenCourses.Given given = givenCourses.today("basis", "anna");

        visit("training/editions/" + given.edition());

        assertThat(words())
                .contains("training/attendance/" + given.session())
                .contains("training/attendance/file/" + given.edition(), "Lees aanwezigheid uit een bestand")
                .contains("training/certificates/" + given.edition(), "Attesten van deze opleiding")
                .contains("training/evaluation/" + given.edition() + "/outcome", "Wat vonden de deelnemers ervan?")
                .contains("Download als CSV", "Wijzig de editie");
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(4)));
        visit("profile");
        visit("training/editions/" + given.edition());
        assertThat(words()).contains("Deze editie is voorbij").doesNotContain("Wijzig de editie");
    }

    @Test
    @WithPerson("hasan")
    void anAdministratorIsLedToWhatIsForThem() {
        GivenCourses.Given given = givenCourses.today("basis", "anna");

        visit("training/editions/" + given.edition());

        assertThat(words())
                .contains("training/certificates/" + given.edition(), "Download als CSV")
                .doesNotContain("training/attendance/", "/outcome", "Anna");
    }

    @Test
    @WithPerson("chaima")
    void whoGivesSomethingElseAtThatTimeIsSaidWhilePlanning() {
        made.edition("verdieping", 2, WhoEnrols.OPEN, FIRST);

        visit("training/editions/new?course=basis");
        test(field(DatePicker.class, "Dag")).setValue(FIRST);

        assertThat(words()).contains("Kijk even na: Chaima El Idrissi geeft op dat moment ook Verdieping");
        EditionId edition = made.edition(2, FIRST);
        visit("profile");
        visit("training/editions/" + edition);
        assertThat(words()).contains("Kijk even na: Chaima El Idrissi geeft op dat moment ook Verdieping");
    }

    private void note(GivenCourses.Given given, String who, AttendanceFact fact) {
        As.person("chaima", () -> attendance.note(given.session(), person(who), Presence.of(fact)));
    }

    @Test
    @WithPerson("bert")
    void anotherTrainerSeesNoNamesAndChangesNothing() {
        EditionId edition = made.edition(1, FIRST);
        made.enrol(edition, "anna");

        visit("training/editions/" + edition);
        assertThat(words()).doesNotContain("Anna", "Wijzig de editie");
        visit("training/editions/" + edition + "/edit");
        assertThat(words()).contains(NOT_THERE);
    }

    @Test
    @WithPerson("elif")
    @SuppressWarnings("unchecked")
    void aTeamLeaderProposesSomebodyOfTheTeam() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.LEADER, FIRST);

        visit("training/editions/" + edition);
        ComboBox<be.leerspoor.people.Colleague> who =
                (ComboBox<be.leerspoor.people.Colleague>) field(ComboBox.class, "Wie?");
        who.setValue(enrolling.toPropose(edition, "Anna", 5).getFirst());
        test(button("Stel voor")).click();

        assertThat(words()).contains("Anna Peeters krijgt je voorstel");
        assertThat(made.firstNames(edition, EnrolmentState.ASKED)).containsExactly("Anna");
    }

    @Test
    void nobodyElseIsOfferedToProposeOrToMakeAnything() {
        EditionId edition = made.edition("basis", 2, WhoEnrols.LEADER, FIRST);

        visit("training/editions/" + edition);
        assertThat(words())
                .contains("stelt je teamverantwoordelijke mensen voor")
                .doesNotContain("Iemand van je team");
        for (String page : List.of(
                "training/courses/new",
                "training/courses/basis",
                "training/editions/new",
                "training/editions/" + edition + "/edit",
                "training/editions/bestaat-niet")) {
            visit(page);
            assertThat(words()).as(page).contains(NOT_THERE);
        }
    }

    @Test
    @WithPerson("chaima")
    void aTrainerMakesACourseAndPlansAnEditionOfIt() {
        visit("training/courses/new");
        test(button("Maak de opleiding")).click();
        assertThat(words()).contains("Kijk de velden na");
        assertThat(field(TextField.class, "Naam").isInvalid()).isTrue();
        test(field(TextField.class, "Naam")).setValue("Netwerkberaad");
        test(field(TextArea.class, "Wat leer je er?")).setValue("Een beraad leiden.");
        test(button("Maak de opleiding")).click();
        assertThat(words()).contains("Netwerkberaad");

        visit("training/editions/new?course=netwerkberaad");
        test(button("Plan de editie")).click();
        assertThat(field(DatePicker.class, "Dag").isInvalid()).isTrue();
        test(field(DatePicker.class, "Dag")).setValue(FIRST);
        test(field(TextField.class, "Plaats")).setValue("Aalst");
        test(field(IntegerField.class, "Plaatsen")).setValue(2);
        test(field(DatePicker.class, "Uitschrijven zonder reden kan tot en met"))
                .setValue(FIRST);
        test(button("Voeg een sessie toe")).click();
        test(button("Plan de editie")).click();

        EditionSummary planned = As.person("anna", () -> editions.coming()).getFirst();
        assertThat(planned.courseNl()).isEqualTo("Netwerkberaad");
        assertThat(planned.places()).isEqualTo(2);
        assertThat(planned.sessions()).extracting(CourseSession::place).containsExactly("Aalst", "Aalst");
        assertThat(planned.sessions().getLast().startsAt()).isEqualTo(Instant.parse("2027-04-20T07:30:00Z"));
        assertThat(words()).contains("Jij organiseert deze editie");
    }

    @Test
    @WithPerson("chaima")
    void aSessionInThePastIsNamedAtItsDay() {
        visit("training/editions/new?course=basis");
        test(field(DatePicker.class, "Dag")).setValue(LocalDate.of(2027, 3, 8));
        test(field(TextField.class, "Plaats")).setValue("Aalst");
        test(field(DatePicker.class, "Uitschrijven zonder reden kan tot en met"))
                .setValue(LocalDate.of(2027, 3, 8));
        test(button("Plan de editie")).click();

        assertThat(words()).contains("De sessie van 8 maart 2027 ligt in het verleden");
        assertThat(field(DatePicker.class, "Dag").isInvalid()).isTrue();
        assertThat(As.person("anna", () -> editions.coming())).isEmpty();
    }

    @Test
    @WithPerson("chaima")
    void aTrainerChangesAndCancelsAnEdition() {
        EditionId edition = made.edition(1, FIRST, SECOND);

        visit("training/editions/" + edition + "/edit");
        test(field(IntegerField.class, "Plaatsen")).setValue(3);
        test(find(Button.class).all().stream()
                        .filter(button -> button.getText().equals("Haal weg"))
                        .toList()
                        .getLast())
                .click();
        test(button("Bewaar de wijzigingen")).click();
        assertThat(made.page("anna", edition).summary().places()).isEqualTo(3);
        assertThat(made.sessions(edition)).hasSize(1);

        visit("training/editions/" + edition + "/edit");
        test(button("Laat deze editie niet doorgaan")).click();
        test(field(TextField.class, "Waarom gaat deze editie niet door?")).setValue("De zaal is bezet.");
        test(inDialog("Laat deze editie niet doorgaan")).click();
        assertThat(words()).contains("Deze editie gaat niet door. De zaal is bezet.");
    }

    @Test
    void storiesThatGoWithTheCourseStandWithItsEditions() {
        String code = made.course("Netwerkberaad");
        StoryId story = shelf.published("De huizen van een kleuter", "Een kleuter tekende drie huizen.");
        As.person("chaima", () -> courses.addStory(code, story));

        visit("training/editions/" + made.edition(code, 1, WhoEnrols.OPEN, FIRST));

        assertThat(words()).contains("De huizen van een kleuter", "stories/" + story);
    }

    private Button button(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private Button inDialog(String words) {
        return find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private <T extends Component & HasLabel> T field(Class<T> type, String label) {
        return find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
