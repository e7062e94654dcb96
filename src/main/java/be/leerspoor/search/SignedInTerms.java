package be.leerspoor.search;

import be.leerspoor.people.AccessTerm;
import be.leerspoor.people.Actor;
import be.leerspoor.people.SignedIn;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes the access terms from the one who is signed in at the moment of the search. */
@Component
class SignedInTerms implements HeldTerms {

    private final SignedIn signedIn;

    SignedInTerms(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @Override
    public Set<AccessTerm> ofSignedInPerson() {
        return signedIn.find().map(Actor::terms).orElse(Set.of());
    }
}
