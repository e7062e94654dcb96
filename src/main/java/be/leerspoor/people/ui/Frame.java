package be.leerspoor.people.ui;

import be.leerspoor.people.Accounts;
import be.leerspoor.people.Actor;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** The signed-in person for the frame around every page. */
@Component
@ConditionalOnWebApplication
class Frame implements ShellPerson {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final AuthenticationContext sessions;

    Frame(SignedIn signedIn, Accounts accounts, AuthenticationContext sessions) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    @Override
    public boolean isSignedIn() {
        return signedIn.isStaff();
    }

    @Override
    public String shownName() {
        return signedIn.actor().name();
    }

    @Override
    public String givenName() {
        return signedIn.actor().firstName();
    }

    @Override
    public void signOut() {
        sessions.logout();
    }

    @Override
    public Optional<Locale> language() {
        return signedIn.find().map(Actor::language).map(Locale::forLanguageTag);
    }

    @Override
    public void rememberLanguage(Locale language) {
        accounts.chooseLanguage(language);
    }
}
