package be.leerspoor.people;

import be.leerspoor.shell.CalledByProgram;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Gives a browser in which somebody just signed in something to be known by. */
@Service
@CalledByProgram
public class KnownDevices {

    private final CredentialsRepository repository;

    KnownDevices(CredentialsRepository repository) {
        this.repository = repository;
    }

    /** What the browser of this person keeps; empty when the person cannot sign in with a password. */
    public Optional<String> sealed(SignedInPerson person) {
        return repository.find(person.id()).flatMap(KnownDevice::sealed);
    }
}
