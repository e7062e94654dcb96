package be.leerspoor.training.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Colleague;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.training.AttendanceFact;
import be.leerspoor.training.AttendanceSheet;
import be.leerspoor.training.CodeResult;
import be.leerspoor.training.EarlierTrainings;
import be.leerspoor.training.EvaluationPage;
import be.leerspoor.training.Evaluations;
import be.leerspoor.training.Excuses;
import be.leerspoor.training.GivenCourses;
import be.leerspoor.training.LaterAnswers;
import be.leerspoor.training.LaterField;
import be.leerspoor.training.Licence;
import be.leerspoor.training.Licences;
import be.leerspoor.training.Presence;
import be.leerspoor.training.SessionAttendance;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("chaima")
class AttendanceViewsTest extends ViewTest {

    private static final String NOT_THERE = "Hier vind je niets";

    @Autowired
    private Excuses excuses;

    @Autowired
    private EarlierTrainings trainings;

    @Autowired
    private GivenCourses courses;

    @Autowired
    private SessionAttendance attendance;

    @Autowired
    private Evaluations evaluations;

    @Autowired
    private LaterAnswers later;

    @Autowired
    private Licences licences;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    void oneTapForEverybodyAndOneForWhoWasNotThere() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram", "imane");
        visit("training/attendance/" + given.session());
        assertThat(words()).contains("Sessie 1 van 1", "Eén tik voor iedereen");

        test(button("Iedereen aanwezig, behalve …")).click();
        assertThat(words()).contains("Genoteerd: 3 van 3", "Bewaard om 14:05");
        tap("Bram De Smet", "Afwezig");
        assertThat(fact(given, "Bram De Smet")).isEqualTo(Presence.of(AttendanceFact.ABSENT));
        tap("Bram De Smet", "Afwezig");
        assertThat(fact(given, "Bram De Smet")).isNull();
        assertThat(words()).contains("Genoteerd: 2 van 3");

        tap("Imane Bouzid", "Deels");
        assertThat(fact(given, "Imane Bouzid")).isEqualTo(Presence.partly(90));
        IntegerField minutes = find(IntegerField.class).all().stream()
                .filter(Component::isVisible)
                .findFirst()
                .orElseThrow();
        test(minutes).setValue(45);
        assertThat(fact(given, "Imane Bouzid")).isEqualTo(Presence.partly(45));
    }

    @Test
    void whoSaidBeforehandNotToBeThereStandsFilledInAndCorrectionsAreRead() {
        GivenCourses.Given given = courses.edition("basis", "chaima", LocalDateTime.of(2027, 3, 9, 14, 30));
        courses.place(given, "anna", "bram");
        As.person("anna", () -> excuses.announce(given.session()));

        visit("training/attendance/" + given.session());
        assertThat(words()).contains("Liet vooraf weten er niet bij te zijn", "Eén tik voor iedereen");
        assertThat(pressed("Anna Peeters")).containsExactly("Verontschuldigd");
        assertThat(pressed("Bram De Smet")).isEmpty();
        test(button("Iedereen aanwezig, behalve …")).click();
        assertThat(fact(given, "Anna Peeters")).isEqualTo(Presence.of(AttendanceFact.EXCUSED));
        assertThat(fact(given, "Bram De Smet")).isEqualTo(Presence.of(AttendanceFact.PRESENT));

        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(1)));
        tap("Bram De Smet", "Afwezig");
        visit("profile");
        visit("training/attendance/" + given.session());
        assertThat(words())
                .contains("9 maart 2027 om 15:05: van aanwezig naar afwezig, door Chaima El Idrissi")
                .doesNotContain("9 maart 2027 om 14:05: verontschuldigd");
    }

    @Test
    void oneDoesNotNoteOneself() {
        GivenCourses.Given given = courses.today("basis", "anna", "chaima");

        visit("training/attendance/" + given.session());

        assertThat(words()).contains("Je eigen aanwezigheid noteer je niet zelf");
        assertThat(find(NativeButton.class).all().stream()
                        .filter(choice -> "Chaima El Idrissi"
                                .equals(choice.getParent()
                                        .orElseThrow()
                                        .getElement()
                                        .getAttribute("aria-label"))))
                .isNotEmpty()
                .noneMatch(NativeButton::isEnabled);
    }

    @Test
    void aFileOfEarlierTrainingsIsTakenBackOnThePage() {
        As.person(
                "chaima",
                () -> trainings.perform("person;course;date;hours\nanna;basis;1/09/2020;12".getBytes(UTF_8), false));

        visit("training/import");
        assertThat(words()).contains("Ingelezen door Chaima El Idrissi · 1 opleiding");
        test(button("Draai terug")).click();
        Button last = find(Button.class).withText("Draai terug").all().getLast();
        test(last).click();

        assertThat(words()).contains("Teruggedraaid: 1.", "teruggedraaid op");
    }

    private List<String> pressed(String who) {
        return find(NativeButton.class).all().stream()
                .filter(choice ->
                        who.equals(choice.getParent().orElseThrow().getElement().getAttribute("aria-label")))
                .filter(choice -> "true".equals(choice.getElement().getAttribute("aria-pressed")))
                .map(NativeButton::getText)
                .toList();
    }

    @Test
    void whatIsNotTheirsIsNotThere() {
        GivenCourses.Given given = courses.edition("basis", "bert", LocalDateTime.of(2027, 3, 9, 13, 30));
        for (String address : List.of(
                "training/attendance/" + given.session(),
                "training/attendance/" + given.session() + "/code",
                "training/attendance/file/" + given.edition(),
                "training/certificates/" + given.edition(),
                "training/evaluation/" + given.edition() + "/outcome")) {
            visit(address);
            assertThat(words()).as(address).doesNotContain(NOT_THERE);
        }
        GivenCourses.Given other = others();
        for (String address : List.of(
                "training/attendance/" + other.session(),
                "training/attendance/" + other.session() + "/code",
                "training/attendance/file/" + other.edition(),
                "training/certificates/" + other.edition(),
                "training/evaluation/" + other.edition() + "/outcome",
                "training/evaluation/" + other.edition(),
                "training/later/" + other.edition(),
                "training/attendance/geen-id",
                "training/evaluation/geen-id")) {
            visit(address);
            assertThat(words()).as(address).contains(NOT_THERE);
        }
    }

    @Test
    @WithPerson("anna")
    void aParticipantTypesTheCodeOver() {
        GivenCourses.Given given = courses.today("basis", "anna");
        String code = ((CodeResult.Shown) As.person("chaima", () -> attendance.code(given.session())))
                .code()
                .code();
        visit("training/enter");
        test(button("Noteer dat ik er ben")).click();
        assertThat(words()).contains("Typ eerst de code");
        test(find(TextField.class).single()).setValue("ZZZZZZ");
        test(button("Noteer dat ik er ben")).click();
        assertThat(words()).contains("vinden we geen sessie");
        test(find(TextField.class).single()).setValue(code);
        test(button("Noteer dat ik er ben")).click();

        assertThat(words()).contains("Je staat genoteerd als aanwezig: Basisopleiding, 9 maart 2027");
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(3)));
        As.nobody(courses::settleWhatIsOver);
        visit("training/certificates");
        assertThat(words()).contains("Basisopleiding", "Gevolgd op 9 maart 2027", "PDF in het Nederlands");
        for (String address :
                List.of("training/attendance/" + given.session(), "training/import", "training/licences")) {
            visit(address);
            assertThat(words()).as(address).contains(NOT_THERE);
        }
    }

    @Test
    void theCodeIsLargeAndCanBeRenewed() {
        GivenCourses.Given given = courses.today("basis", "anna");
        visit("training/attendance/" + given.session() + "/code");
        String code = sheet(given).code().orElseThrow().code();
        assertThat(words()).contains("Geldig tot 14:35");

        test(button("Nieuwe code")).click();

        assertThat(sheet(given).code().orElseThrow().code()).isNotEqualTo(code);
    }

    @Test
    @WithPerson("anna")
    void anEvaluationSaysBeforehandThatItCannotBeTakenBack() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        visit("training/evaluation/" + given.edition());
        assertThat(words()).contains("Antwoorden kan na de laatste sessie");
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofHours(3)));

        visit("profile");
        visit("training/evaluation/" + given.edition());
        assertThat(words()).contains("kan je het niet terugnemen");
        test(button("Verstuur")).click();
        assertThat(words()).contains("Kies bij elke vraag een cijfer");
        scales().forEach(scale -> scale.setValue(8));
        test(find(TextArea.class).single()).setValue("Bel mij op 0470 12 34 56");
        test(button("Verstuur")).click();
        assertThat(words()).contains("waaraan iemand te herkennen is");
        test(find(TextArea.class).single()).setValue("Fijn.");
        test(find(Button.class).withText("Verstuur").all().getLast()).click();

        assertThat(words()).contains("Je antwoord is verstuurd");
        assertThat(As.person("anna", () -> evaluations.page(given.edition()))
                        .orElseThrow()
                        .state())
                .isEqualTo(EvaluationPage.State.GIVEN);
    }

    @Test
    @WithPerson("anna")
    void sixWeeksLaterThreeFieldsBecomeAReview() {
        GivenCourses.Given given = courses.today("basis", "anna");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        ((MovableClock) clock).moveTo(clock.instant().plus(Duration.ofDays(43)));
        visit("training/later/" + given.edition());
        assertThat(words()).contains("Alleen jij");
        test(button("Maak er een casusreflectie van")).click();
        assertThat(words()).contains("Schrijf eerst iets op");

        test(find(TextArea.class).all().getFirst()).setValue("Ik teken de drie huizen.");
        assertThat(As.person("anna", () -> later.page(given.edition()))
                        .orElseThrow()
                        .answer(LaterField.APPLY)
                        .body())
                .isEqualTo("Ik teken de drie huizen.");
        test(button("Maak er een casusreflectie van")).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .startsWith("reviews/")
                .endsWith("/write");
    }

    @Test
    @WithPerson("hasan")
    @SuppressWarnings("unchecked")
    void anAdministratorKeepsLicences() {
        visit("training/licences");
        test(button("Bewaar")).click();
        assertThat(words()).contains("Vul de trainer, de naam");
        ComboBox<Colleague> trainer = find(ComboBox.class).single();
        test(trainer).selectItem("Chaima El Idrissi");
        test(field("Naam van de licentie")).setValue("Signs of Safety");
        test(field("Nummer")).setValue("SoS-12");
        test(button("Bewaar")).click();

        assertThat(As.person("chaima", () -> licences.mine()))
                .extracting(Licence::number)
                .containsExactly("SoS-12");
        assertThat(words()).contains("De licentie is bewaard", "Signs of Safety, nummer SoS-12");
    }

    @Test
    void pagesAskLittleOfTheDatabase() {
        GivenCourses.Given given = courses.today("basis", "anna", "bram", "imane");
        As.person("chaima", () -> attendance.othersPresent(given.session()));
        As.person("chaima", () -> attendance.code(given.session()));
        visit("profile");
        for (String address : List.of(
                "training/attendance/" + given.session(),
                "training/attendance/" + given.session() + "/code",
                "training/attendance/file/" + given.edition(),
                "training/certificates",
                "training/certificates/" + given.edition(),
                "training/enter",
                "training/evaluation/" + given.edition() + "/outcome",
                "training/import",
                "training/licences")) {
            List<String> asked = statements.during(() -> visit(address));
            assertThat(asked).as(address).hasSizeLessThanOrEqualTo(3);
            visit("profile");
        }
    }

    /** Neither made nor given by chaima. */
    private GivenCourses.Given others() {
        GivenCourses.Given given = courses.edition("basis", "bert", LocalDateTime.of(2027, 3, 9, 13, 30));
        courses.handOver(given, "bert");
        return given;
    }

    private void tap(String who, String words) {
        NativeButton choice = find(NativeButton.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .filter(button ->
                        who.equals(button.getParent().orElseThrow().getElement().getAttribute("aria-label")))
                .findFirst()
                .orElseThrow();
        test(choice).click();
    }

    private Presence fact(GivenCourses.Given given, String who) {
        return sheet(given).lines().stream()
                .filter(line -> line.name().equals(who))
                .findFirst()
                .orElseThrow()
                .presence();
    }

    private AttendanceSheet sheet(GivenCourses.Given given) {
        return As.person("chaima", () -> attendance.sheet(given.session())).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<RadioButtonGroup<Integer>> scales() {
        return find(RadioButtonGroup.class).all().stream()
                .map(scale -> (RadioButtonGroup<Integer>) scale)
                .toList();
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String words) {
        return find(Button.class).withText(words).single();
    }
}
