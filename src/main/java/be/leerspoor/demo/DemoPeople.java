package be.leerspoor.demo;

import be.leerspoor.shell.CalledByProgram;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;
import org.springframework.transaction.annotation.Transactional;

/** Brings the cast into the database. No bean by itself: demo mode and the tests take it in. */
@CalledByProgram
public class DemoPeople {

    private final DemoPeopleRepository repository;
    private final ObjectProvider<PasswordEncoder> encoder;

    DemoPeople(DemoPeopleRepository repository, ObjectProvider<PasswordEncoder> encoder) {
        this.repository = repository;
        this.encoder = encoder;
    }

    /** Whether there are no people at all, of the cast or other. */
    boolean nobodyYet() {
        return repository.isEmpty();
    }

    /** Inserts the organisation and the cast; does nothing when they are there already. */
    @Transactional
    public void settle() {
        if (!repository.isSettled()) {
            repository.insert(passwordHash());
        }
    }

    /** The hash of the one password of everyone in the cast; takes the time of one Argon2 hash. */
    public String passwordHash() {
        return encoder.getIfAvailable(Argon2Password4jPasswordEncoder::new).encode(Cast.PASSWORD);
    }
}
