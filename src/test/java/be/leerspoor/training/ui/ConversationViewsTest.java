package be.leerspoor.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.Colleague;
import be.leerspoor.people.Directory;
import be.leerspoor.people.PersonId;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.ui.OpenPages;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.training.AskedState;
import be.leerspoor.training.ConfirmationResult;
import be.leerspoor.training.ConversationDraft;
import be.leerspoor.training.ConversationKind;
import be.leerspoor.training.Conversations;
import be.leerspoor.training.ExemptionDraft;
import be.leerspoor.training.Exemptions;
import be.leerspoor.training.Learning;
import be.leerspoor.training.ObservationField;
import be.leerspoor.training.ObservationResult;
import be.leerspoor.training.Observations;
import be.leerspoor.training.Step;
import be.leerspoor.training.StepConfirmations;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
@WithPerson("anna")
class ConversationViewsTest extends ViewTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final String NOT_THERE = "Hier vind je niets";
    private static final String SEEN = "Je wachtte tot de jongen zelf begon te praten.";

    @Autowired
    private Conversations conversations;

    @Autowired
    private Observations observations;

    @Autowired
    private StepConfirmations confirmations;

    @Autowired
    private Exemptions exemptions;

    @Autowired
    private Learning learning;

    @Autowired
    private Directory directory;

    @Autowired
    private OpenPages openPages;

    @Autowired
    private Statements statements;

    @Test
    void aConversationIsNotedWithoutAFieldForWhatWasSaid() {
        visit("training/conversations");
        assertThat(words()).contains("Wat jullie bespraken, staat nergens");
        assertThat(find(TextArea.class).exists()).isFalse();

        press("Vraag om te bevestigen");
        assertThat(words()).contains("Kies met wie je sprak");
        choose("Met wie?", "dirk");
        press("Vraag om te bevestigen");

        assertThat(words()).contains("Het telt mee zodra de ander het bevestigt", "Coaching met Dirk Vermeulen");
        assertThat(conversations.mine()).hasSize(1);
        choose("Met wie?", "dirk");
        press("Vraag om te bevestigen");
        assertThat(words()).contains("Dit gesprek staat er al");
        assertThat(conversations.mine()).hasSize(1);
    }

    @Test
    @WithPerson("dirk")
    void whatColleaguesAskIsAnsweredWithOneTap() {
        As.person("anna", () -> conversations.note(draft("dirk")));
        visit("training/asked");
        assertThat(words()).contains("Anna Peeters noteerde een gesprek met jou", "Coaching, op 9 maart 2027");

        press("Dat klopt");

        assertThat(words()).contains("Dank je").doesNotContain("Anna Peeters noteerde");
        assertThat(conversations.mine().getFirst().state()).isEqualTo(AskedState.CONFIRMED);
    }

    @Test
    @WithPerson("dirk")
    void anAnswerToWhatIsAskedNoLongerSaysSo() {
        As.person("anna", () -> conversations.note(draft("dirk")));
        visit("training/asked");
        As.person(
                "anna",
                () -> conversations.takeBack(conversations.mine().getFirst().id()));

        press("Dat klopt niet");

        assertThat(words()).contains("Dit wordt niet meer gevraagd");
    }

    @Test
    @WithPerson("dirk")
    void whatIsAskedStandsOnTheStartPageAndOnTheLearningPage() {
        As.person("anna", () -> {
            conversations.note(draft("dirk"));
            observations.ask(id("dirk"));
        });
        visit("profile");
        visit("");
        assertThat(find(RowLink.class).all().stream().map(RowLink::getElement).map(each -> each.getOuterHTML()))
                .anyMatch(row -> row.contains("Anna Peeters noteerde") && row.contains("training/asked"))
                .anyMatch(row -> row.contains("wil meekijken") && row.contains("training/observations/"));

        visit("training");
        assertThat(words()).contains("Collega’s vragen je 2 dingen");
    }

    @Test
    void aPracticeLeaderIsAskedToLookOn() {
        visit("training/conversations");
        press("Vraag het");
        assertThat(words()).contains("Kies wie je het vraagt");

        choose("Wie vraag je?", "dirk");
        press("Vraag het");

        assertThat(words()).contains("Gevraagd aan Dirk Vermeulen", "Je vroeg Dirk Vermeulen om mee te kijken");
    }

    @Test
    @WithPerson("dirk")
    void whoLookedOnWritesADraftThatKeepsItselfAndGivesIt() {
        UUID observation = As.person("anna", () -> asked("dirk"));
        visit("training/observations/" + observation);
        assertThat(words()).contains("Alleen jij. Zodra je het geeft, leest ook Anna Peeters het");

        test(find(TextArea.class).all().getFirst()).setValue(SEEN);
        assertThat(words()).contains("Concept bewaard om 14:05");
        test(find(TextArea.class).all().get(1)).setValue("Bel oma op 0470 12 34 56.");
        assertThat(words()).contains("0470 12 34 56");
        press("Geef dit aan Anna Peeters");
        assertThat(words()).contains("laat het bewust staan");
        test(find(TextArea.class).all().get(1)).setValue("Hij vertelde over school.");
        test(find(Button.class).withText("Geef dit aan Anna Peeters").all().getLast())
                .click();

        assertThat(words()).contains("Jij en Anna Peeters", SEEN, "Neem terug om te herwerken");
    }

    @Test
    @WithPerson("dirk")
    void aRegisterNumberStaysInTheFieldAndNobodyLeavesUnasked() {
        UUID observation = As.person("anna", () -> asked("dirk"));
        visit("training/observations/" + observation);

        test(find(TextArea.class).all().getFirst()).setValue("Nummer 93.05.18-223.61");
        assertThat(words()).contains("Nog niet bewaard", "rijksregisternummer");
        press("Geef dit aan Anna Peeters");
        assertThat(words()).contains("Niet alles wat je schreef is bewaard");
        visit("training");

        assertThat(find(TextArea.class).all().getFirst().getValue()).contains("93.05.18-223.61");
        test(find(Button.class).withText("Ga toch weg").single()).click();
        assertThat(find(TextArea.class).exists()).isFalse();
    }

    @Test
    void whatWasGivenDisappearsFromTheScreenWhenItIsTakenBack() {
        UUID observation = given();
        visit("training/observations/" + observation);
        assertThat(words()).contains("Dirk Vermeulen keek met je mee", SEEN, "Jij en Dirk Vermeulen");

        As.person("dirk", () -> observations.takeBack(observation));
        openPages.judgeAgain(UI.getCurrent());

        assertThat(words()).doesNotContain(SEEN).contains("Zodra Dirk Vermeulen iets teruggeeft");
    }

    @Test
    @WithPerson("elif")
    void somebodyElseFindsNothingThere() {
        UUID observation = As.person("anna", this::given);

        for (String address : List.of(observation.toString(), UUID.randomUUID().toString(), "geen-id")) {
            visit("training/observations/" + address);
            assertThat(words()).as(address).contains(NOT_THERE).doesNotContain("jongen");
        }
    }

    @Test
    void aStepIsAskedToBeConfirmedOnThePathAndSaysSinceWhen() {
        learning.begin("begeleider-intervisie");
        visit("training/path/begeleider-intervisie");

        press("Vraag om te bevestigen");
        assertThat(words()).contains("Gevraagd op 9 maart 2027").doesNotContain("Vraag om te bevestigen");
        press("Vraag het niet meer");
        assertThat(words()).contains("Vraag om te bevestigen");
        press("Vraag om te bevestigen");
        UUID confirmation = learning.path("begeleider-intervisie")
                .orElseThrow()
                .asking("bevestiging")
                .orElseThrow()
                .id();
        assertThat(As.person("chaima", () -> confirmations.confirm(confirmation)))
                .isTrue();

        visit("training");
        visit("training/path/begeleider-intervisie");
        assertThat(words()).contains("Bevestigd, 9 maart 2027").doesNotContain("Gevraagd op 9 maart 2027");
    }

    @Test
    @WithPerson("chaima")
    void aTrainerConfirmsAStepAndTakesItBack() {
        As.person("anna", () -> {
            learning.begin("begeleider-intervisie");
            assertThat(confirmations.ask("begeleider-intervisie", "bevestiging"))
                    .isInstanceOf(ConfirmationResult.Asked.class);
        });
        visit("training/asked");
        assertThat(words()).contains("Anna Peeters vraagt om een stap te bevestigen", "Een trainer keek mee");

        press("Bevestig");
        assertThat(words()).contains("Wat jij bevestigde", "‘Een trainer keek mee’ van Anna Peeters");
        press("Neem terug");
        test(find(Button.class).withText("Neem terug").all().getLast()).click();

        assertThat(confirmations.given()).isEmpty();
    }

    @Test
    @WithPerson("chaima")
    void aTrainerExemptsSomebodyAndEndsIt() {
        visit("training/exemptions");
        press("Geef deze vrijstelling");
        assertThat(words()).contains("Kies voor wie het is");
        choose("Voor wie?", "anna");
        choosePath("basisopleiding", "twee-dagen");
        press("Geef deze vrijstelling");
        assertThat(words()).contains("Schrijf waarom");
        test(find(TextArea.class).single()).setValue("Attest van 93.05.18-223.61");
        press("Geef deze vrijstelling");
        assertThat(words()).contains("rijksregisternummer");
        test(find(TextArea.class).single()).setValue("Volgde de tweedaagse elders.");
        press("Geef deze vrijstelling");

        assertThat(words())
                .contains("De vrijstelling is gegeven", "Anna Peeters: Volg de tweedaagse", "vanaf 9 maart 2027");
        press("Beëindig");
        test(find(Button.class).withText("Beëindig").all().getLast()).click();
        assertThat(words()).contains("De vrijstelling is beëindigd").doesNotContain("Anna Peeters: Volg de tweedaagse");
        NativeDetails past = find(NativeDetails.class).all().getLast();
        past.setOpen(true);
        ComponentUtil.fireEvent(past, new NativeDetails.ToggleEvent(past, true));
        assertThat(words()).contains("Anna Peeters: Volg de tweedaagse", "beëindigd op 9 maart 2027");
    }

    @Test
    void whoIsExemptedReadsWhyByWhomAndOpensWhatShowsIt() {
        learning.begin("basisopleiding");
        var draft = new ExemptionDraft(id("anna"), "basisopleiding", "twee-dagen", "Volgde ze elders.", null);
        As.person(
                "chaima",
                () -> exemptions.give(draft, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Confirmation.none()));

        visit("training/path/basisopleiding");

        assertThat(words())
                .contains("Vrijgesteld door Chaima El Idrissi: Volgde ze elders.")
                .contains("Dat telt vanaf 9 maart 2027 en vervalt niet.");
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getText().contains("Open het bestand"));
    }

    @Test
    void whoIsNoTrainerFindsNoExemptions() {
        visit("training");
        assertThat(words()).doesNotContain("Vrijstellingen");

        visit("training/exemptions");

        assertThat(words()).doesNotContain("Geef een vrijstelling");
    }

    @Test
    void thePagesTakeThreeStatementsAndTheStartPageSix() {
        given();
        conversations.note(draft("dirk"));
        learning.begin("basisopleiding");
        UUID observation = observations.mine().getFirst().id();
        for (String address : List.of(
                "training/conversations",
                "training/asked",
                "training",
                "training/observations/" + observation,
                "training/path/basisopleiding")) {
            visit("profile");
            visit(address);
            visit("profile");
            assertThat(statements.during(() -> visit(address))).as(address).hasSizeLessThanOrEqualTo(3);
        }
        visit("profile");
        visit("");
        visit("profile");
        assertThat(statements.during(() -> visit(""))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    @WithPerson("chaima")
    void theExemptionsTakeThreeStatements() {
        visit("training/exemptions");
        visit("profile");

        assertThat(statements.during(() -> visit("training/exemptions"))).hasSizeLessThanOrEqualTo(3);
    }

    private UUID given() {
        UUID observation = asked("dirk");
        As.person("dirk", () -> {
            observations.save(observation, ObservationField.SAW, SEEN, 0);
            observations.give(observation, TODAY, Confirmation.none());
        });
        return observation;
    }

    private UUID asked(String giver) {
        return ((ObservationResult.Asked) observations.ask(id(giver))).observation();
    }

    private static ConversationDraft draft(String with) {
        return new ConversationDraft(ConversationKind.COACHING, id(with), TODAY, true);
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String userName) {
        Colleague colleague = directory.colleagues(Set.of(id(userName))).getFirst();
        ComboBox<?> field = find(ComboBox.class).all().stream()
                .map(each -> (ComboBox<?>) each)
                .filter(each -> label.equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        ((ComboBox<Colleague>) field).setValue(colleague);
    }

    @SuppressWarnings("unchecked")
    private void choosePath(String path, String step) {
        TrainingPath chosen = exemptions.some(true, 0).paths().stream()
                .filter(each -> each.code().equals(path))
                .findFirst()
                .orElseThrow();
        ((Select<TrainingPath>) find(Select.class).all().getFirst()).setValue(chosen);
        ((Select<Step>) find(Select.class).all().getLast())
                .setValue(chosen.step(step).orElseThrow());
    }

    private void press(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
