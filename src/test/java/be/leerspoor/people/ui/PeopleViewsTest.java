package be.leerspoor.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AccessTokens;
import be.leerspoor.people.OneTimeLinks;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.people.SignedIn;
import be.leerspoor.people.Staff;
import be.leerspoor.people.Teams;
import be.leerspoor.shell.MovableClock;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.LookUpField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.StartView;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@LeerspoorTest
class PeopleViewsTest extends ViewTest {

    private static final String NEW = "vier groene fietsbellen";

    @Autowired
    private Staff staff;

    @Autowired
    private Teams teams;

    @Autowired
    private RoleLabels labels;

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    @WithPerson("hasan")
    void theStartPageTellsTheFirstStepsUntilTheyAreDoneOrPutAway() {
        navigate("", StartView.class);
        assertThat(page()).contains("Kijk de labels van verhalen na", "Kijk na hoe de rollen heten");
        navigate(PeopleView.class);
        assertThat(statements.during(() -> navigate("", StartView.class))).hasSizeLessThanOrEqualTo(6);

        navigate(RolesView.class);
        navigate("", StartView.class);
        assertThat(page()).contains("Kijk de labels van verhalen na").doesNotContain("Kijk na hoe de rollen heten");

        test(find(Button.class).withText("Sla over").single()).click();
        assertThat(page()).doesNotContain("Kijk de labels van verhalen na");
        navigate(PeopleView.class);
        navigate("", StartView.class);
        assertThat(page()).doesNotContain("Kijk de labels van verhalen na");
    }

    @Test
    @WithPerson("anna")
    void whoIsNoAdministratorHasNoFirstSteps() {
        navigate("", StartView.class);

        assertThat(page()).doesNotContain("Sla over");
    }

    @Test
    @WithPerson("hasan")
    void theListFindsPeopleWhileTyping() {
        navigate(PeopleView.class);
        test(find(LookUpField.class).single()).setValue("yıldız");

        assertThat(find(RowLink.class).all()).hasSize(1);
        assertThat(page()).contains("Elif Yıldız", "Gent-Noord", "teamverantwoordelijke", "1 persoon");
    }

    @Test
    @WithPerson("hasan")
    void theListIsAtMostThreeStatements() {
        navigate(ProfileView.class);

        assertThat(statements.during(() -> navigate(PeopleView.class))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @WithPerson("hasan")
    void somebodyIsAddedAndTheirPageOpens() {
        navigate(NewPersonView.class);
        fill("Voornaam", "Ines");
        fill("Familienaam", "Maes");
        fill("Gebruikersnaam", "ines");
        fill("Mailadres", "geen adres");
        click("Voeg toe");
        assertThat(field("Mailadres").isInvalid()).isTrue();

        fill("Mailadres", "ines@meander.example");
        click("Voeg toe");

        assertThat(getCurrentView()).isInstanceOf(PersonView.class);
        assertThat(page()).contains("Ines Maes", "nog geen wachtwoord");
    }

    @Test
    @WithPerson("hasan")
    void aPersonPageIsAtMostThreeStatements() {
        navigate(ProfileView.class);
        String id = Cast.person("anna").id().toString();

        assertThat(statements.during(() -> navigate(PersonView.class, id))).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    @WithPerson("hasan")
    void aLinkIsMadeAndShownOnce() {
        String id = Cast.person("anna").id().toString();
        navigate(PersonView.class, id);
        click("Maak een link voor een wachtwoord");

        String link = field("Link voor een nieuw wachtwoord").getValue();
        assertThat(links.greets(link.substring(link.lastIndexOf('/') + 1))).contains("Anna");
        navigate(PeopleView.class);
        navigate(PersonView.class, id);
        assertThat(page()).doesNotContain(link);
    }

    @Test
    @WithPerson("hasan")
    @SuppressWarnings("unchecked")
    void aPersonGetsATeamAndARole() {
        navigate(PersonView.class, Cast.person("bram").id().toString());
        ComboBox<Object> team = find(ComboBox.class).withCaption("Team").single();
        test(team).selectItem("Aalst");
        click("Zet in dit team");
        Select<Object> role = find(Select.class).single();
        test(role).selectItem("trainer");
        click("Geef deze rol");

        var bram = staff.find(Cast.person("bram").id()).orElseThrow();
        assertThat(bram.memberships())
                .extracting(membership -> membership.teamName())
                .contains("Aalst");
        assertThat(bram.grants()).extracting(grant -> grant.role().name()).contains("TRAINER");
        assertThat(find(Notice.class).all()).hasSize(2);
    }

    @Test
    @WithPerson("hasan")
    void theLastAdministratorIsToldWhyThisCannotBe() {
        navigate(PersonView.class, Cast.person("hasan").id().toString());
        click("Sluit de toegang af");
        find(Button.class).withText("Sluit de toegang af").all().getLast().click();

        assertThat(page()).contains("dan is er geen beheerder zonder einddatum meer");
        assertThat(signedIn.isStaff()).isTrue();
    }

    @Test
    @WithPerson("hasan")
    void aRegionIsAdded() {
        navigate(TeamsView.class);
        find(TextField.class).withCaption("Naam van de regio").all().getLast().setValue("Kempen");
        click("Voeg de regio toe");

        assertThat(teams.all()).extracting(region -> region.name()).contains("Kempen");
        assertThat(page()).contains("Kempen");
    }

    @Test
    @WithPerson("hasan")
    void aRoleIsRenamed() {
        navigate(RolesView.class);
        find(TextField.class).withCaption("In het Nederlands").all().get(2).setValue("MDO-lid");
        find(Button.class).withText("Bewaar deze naam").all().get(2).click();

        assertThat(labels.in(Texts.DUTCH)).containsValue("MDO-lid");
    }

    @Test
    @WithPerson("imane")
    void aNewPasswordIsTypedTheSameTwice() {
        navigate(ProfileView.class);
        password("Wachtwoord van nu", Cast.PASSWORD);
        password("Nieuw wachtwoord", "kort");
        password("Nieuw wachtwoord, nog eens", "anders");
        click("Wijzig je wachtwoord");
        assertThat(passwordField("Nieuw wachtwoord, nog eens").isInvalid()).isTrue();
        assertThat(page()).doesNotContain("Je wachtwoord is gewijzigd");
    }

    @Test
    @WithPerson("anna")
    void aTokenIsMadeShownOnceAndRevoked() {
        navigate(ProfileView.class);
        fill("Waarvoor is de sleutel?", "intranet");
        click("Maak een sleutel");
        String secret = field("Jouw sleutel").getValue();
        assertThat(tokens.signIn(secret)).isPresent();

        click("Trek in");
        find(Button.class).withText("Trek in").all().getLast().click();
        assertThat(tokens.signIn(secret)).isEmpty();
    }

    @Test
    @WithPerson("anna")
    @SuppressWarnings("unchecked")
    void theProfileTellsWhenATokenEnds() {
        navigate(ProfileView.class);
        fill("Waarvoor is de sleutel?", "intranet");
        test((Select<Object>) find(Select.class).single()).selectItem("3 maanden");
        click("Maak een sleutel");
        assertThat(page()).contains("Werkt tot 9/06/2027").doesNotContain("werkt nog tot");

        moveTo("2027-05-30T08:00:00Z");
        openProfileAnew();
        assertThat(page()).contains("Je sleutel \"intranet\" werkt nog tot 9 juni 2027 om 14:05.");

        moveTo("2027-06-10T08:00:00Z");
        openProfileAnew();
        assertThat(page()).contains("Je sleutel \"intranet\" werkt niet meer sinds 9 juni 2027 om 14:05.");

        click("Haal weg");
        assertThat(page()).contains("Je hebt geen sleutels").doesNotContain("werkt niet meer");
    }

    private void openProfileAnew() {
        navigate(WelcomeView.class, "zomaar-iets");
        navigate(ProfileView.class);
    }

    private void moveTo(String moment) {
        ((MovableClock) clock).moveTo(Instant.parse(moment));
    }

    @Test
    @WithPerson("anna")
    void theProfileIsAtMostThreeStatements() {
        navigate(ProfileView.class);
        // Another place in the frame, which asks once by itself whether there is news.
        visit("calendar");

        assertThat(statements.during(() -> navigate(ProfileView.class))).hasSizeBetween(1, 3);
    }

    @Test
    void aLinkLeadsToChoosingAPassword() {
        String path = As.person(
                "hasan", () -> staff.makeLink(Cast.person("anna").id()).path());
        navigate(WelcomeView.class, path.substring("welcome/".length()));
        assertThat(page()).contains("Dag Anna");
        password("Nieuw wachtwoord", NEW);
        password("Nieuw wachtwoord, nog eens", NEW);
        click("Bewaar je wachtwoord");

        assertThat(page()).contains("Je wachtwoord is bewaard");
    }

    @Test
    void aLinkThatIsNoLinkSaysSo() {
        navigate(WelcomeView.class, "zomaar-iets");

        assertThat(page()).contains("Deze link werkt niet meer");
    }

    @Test
    void withAnOrganisationThereIsNothingToSetUp() {
        navigate("setup", LoginView.class);

        assertThat(page()).contains("Gebruikersnaam of mailadres");
    }

    private void fill(String label, String words) {
        test(field(label)).setValue(words);
    }

    private void password(String label, String words) {
        test(passwordField(label)).setValue(words);
    }

    private void click(String words) {
        test(find(Button.class).withText(words).all().getFirst()).click();
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private PasswordField passwordField(String label) {
        return find(PasswordField.class).withCaption(label).single();
    }

    private String page() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
