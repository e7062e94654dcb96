package be.leerspoor.shell;

import java.util.Locale;
import java.util.Optional;

/** The signed-in person as the frame needs to know them: a name to greet, a language, a way out. */
public interface ShellPerson {

    /** Whether someone is signed in here; when not, nothing else is asked. */
    boolean isSignedIn();

    /** The name to show in the frame ("Anna Peeters"); never empty. */
    String shownName();

    /** The name to greet with ("Anna"). */
    default String givenName() {
        return shownName();
    }

    /** Ends the session of this browser and leads to the sign-in page. */
    void signOut();

    /** The language this person chose in the profile, if they ever chose one. */
    default Optional<Locale> language() {
        return Optional.empty();
    }

    /** Remembers a language chosen on this device for the next device. */
    default void rememberLanguage(Locale language) {}
}
