package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.MovableClock;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@LeerspoorTest
class AccountsTest {

    private static final String NEW = "vier groene fietsbellen";

    @Autowired
    private AccessTokens tokens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private AuthenticationProvider signInCheck;

    @Autowired
    private SignedIn signedIn;

    @Autowired
    private Statements statements;

    @Autowired
    private Clock clock;

    @Test
    @WithPerson("elif")
    void theProfileNamesTeamsAndRoles() {
        Profile profile = accounts.profile();

        assertThat(profile.mail()).isEqualTo(Cast.person("elif").mail());
        assertThat(profile.teams()).containsExactly("Gent-Noord");
        assertThat(profile.roles()).containsExactly(new Profile.RoleInPlace(Role.TEAM_LEADER, "Gent-Noord"));
        assertThat(statements.during(accounts::profile)).hasSize(1);
    }

    @Test
    @WithPerson("imane")
    void aChangedPasswordOpensAndTheOldOneNoLonger() {
        PasswordResult result = accounts.changePassword(Cast.PASSWORD, NEW);

        assertThat(result).isInstanceOf(PasswordResult.Changed.class);
        assertThat(signedIn.isStaff()).as("the session of before").isFalse();
        assertThat(signIn("imane", NEW).getName())
                .isEqualTo(Cast.person("imane").id().toString());
        assertThat(isRefused("imane", Cast.PASSWORD)).isTrue();
    }

    @Test
    @WithPerson("joris")
    void oneSignsInWithTheMailAddressToo() {
        assertThat(signIn(Cast.person("joris").mail().toUpperCase(Locale.ROOT), Cast.PASSWORD)
                        .isAuthenticated())
                .isTrue();
    }

    @Test
    @WithPerson("kaat")
    void theSameCharactersTypedAnotherWayAreTheSamePassword() {
        accounts.changePassword(Cast.PASSWORD, "caf\u00e9 in de regen");

        assertThat(signIn("kaat", "cafe\u0301 in de regen").isAuthenticated()).isTrue();
    }

    @Test
    @WithPerson("lotte")
    void withoutThePresentPasswordNothingChanges() {
        assertThat(accounts.changePassword("niet het wachtwoord", NEW)).isEqualTo(new PasswordResult.WrongCurrent());
        assertThat(signIn("lotte", Cast.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    @WithPerson("mehmet")
    void guessingThePresentPasswordIsSlowedDown() {
        for (int i = 0; i < 5; i++) {
            assertThat(accounts.changePassword("gok nummer " + i, NEW)).isEqualTo(new PasswordResult.WrongCurrent());
        }
        assertThat(accounts.changePassword(Cast.PASSWORD, NEW))
                .isEqualTo(new PasswordResult.Wait(Duration.ofSeconds(30)));

        ((MovableClock) clock).moveBy(Duration.ofSeconds(30));
        assertThat(accounts.changePassword(Cast.PASSWORD, NEW)).isInstanceOf(PasswordResult.Changed.class);
    }

    @Test
    @WithPerson("nele")
    void aPasswordWithTheNameOfTheOrganisationIsRefused() {
        assertThat(accounts.changePassword(Cast.PASSWORD, "jeugdzorgmeander-2027"))
                .isEqualTo(new PasswordResult.Refused(PasswordProblem.ORGANISATION));
    }

    @Test
    @WithPerson("bram")
    void signingOutEverywhereEndsThisSessionToo() {
        accounts.signOutEverywhere();

        assertThat(signedIn.find()).isEmpty();
        assertThat(signIn("bram", Cast.PASSWORD).isAuthenticated()).isTrue();
    }

    @Test
    @WithPerson("bram")
    void signingOutEverywhereEndsTheTokensToo() {
        String token = tokens.make("mijn rekenblad", TokenLifetime.USUAL);
        assertThat(tokens.signIn(token)).isPresent();

        accounts.signOutEverywhere();

        assertThat(tokens.signIn(token)).isEmpty();
    }

    @Test
    @WithPerson("anna")
    void theLanguageIsRemembered() {
        accounts.chooseLanguage(Locale.UK);
        assertThat(signedIn.actor().language()).isEqualTo("en");

        accounts.chooseLanguage(Locale.FRENCH);
        assertThat(signedIn.actor().language()).isEqualTo("nl-BE");
    }

    @Test
    void hashingHoldsNoConnection() {
        // The only statement comes before the hash and outside a transaction, so that its connection is back by then.
        var seen = statements.during(() -> isRefused("nobody-we-know", "wachtwoord van niemand"));

        assertThat(seen).hasSize(1);
    }

    private Authentication signIn(String name, String password) {
        Authentication person =
                signInCheck.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password));
        assertThat(person).isNotNull();
        return person;
    }

    private boolean isRefused(String name, String password) {
        try {
            signIn(name, password);
            return false;
        } catch (BadCredentialsException refused) {
            return true;
        }
    }
}
