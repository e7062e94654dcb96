package be.leerspoor.people;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;

/** Signs in a person of the demo organisation without a password. No bean by itself: the demo takes it in. */
// Confidential: in the application of an organisation there is no bean, so there is no way to reach this.
@ForAnyone
public class DemoSignInCheck {

    /** One of those who can be signed in with a click, and what one sees through their eyes. */
    public record DemoPerson(String userName, String name, String purpose) {}

    private final ObjectProvider<DemoSignIn> offered;
    private final CredentialsRepository repository;
    private final SignedIn signedIn;

    DemoSignInCheck(ObjectProvider<DemoSignIn> offered, CredentialsRepository repository, SignedIn signedIn) {
        this.offered = offered;
        this.repository = repository;
        this.signedIn = signedIn;
    }

    /** Who can be signed in with a click, in the order offered; in one statement. */
    public List<DemoPerson> people() {
        var names = repository.activeNames(userNames());
        return offered.stream()
                .flatMap(each -> each.userNames().stream()
                        .filter(names::containsKey)
                        .map(userName -> new DemoPerson(
                                userName, names.getOrDefault(userName, userName), each.purpose(userName))))
                .toList();
    }

    /** The proof of identity for one of those offered; empty for anyone else. */
    public Optional<Authentication> signIn(String userName) {
        return Optional.of(userName)
                .filter(userNames()::contains)
                .flatMap(repository::find)
                .filter(Credentials::active)
                .flatMap(credentials -> signedIn.authentication(credentials.id(), credentials.stamp()));
    }

    private List<String> userNames() {
        return offered.stream().flatMap(each -> each.userNames().stream()).toList();
    }
}
