package be.leerspoor.people;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.Assert;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes passwords with Argon2id and compares them. Costs tens of milliseconds and 19 MiB each time, so it is never done
 * while a database connection is held, and never by more threads at once than there are processors to do it.
 */
@Component
class Passwords {

    private final PasswordEncoder encoder;
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final Supplier<String> nobody;

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
        // Not at start: everyone would wait for it, and nobody may come.
        this.nobody = SingletonSupplier.of(() -> encode("no one has this password"));
    }

    /** The hash to store. */
    String hash(String password) {
        return atOnePlace(() -> encode(password));
    }

    /** Whether the password belongs to the hash. Without a hash the answer is no, after just as much work. */
    boolean matches(String password, @Nullable String hash) {
        String normal = normal(password);
        // Confidential: an unknown user name must take as long as a known one, the very first time too.
        boolean same = atOnePlace(() -> {
            String ofNobody = nobody.get();
            return encoder.matches(normal, hash == null ? ofNobody : hash);
        });
        return same && hash != null;
    }

    /** One form for the same characters, however the keyboard composed them. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private String encode(String password) {
        String hash = encoder.encode(normal(password));
        Assert.state(hash != null, "no hash");
        return hash;
    }

    private <T> T atOnePlace(Supplier<T> work) {
        Assert.state(
                !TransactionSynchronizationManager.isActualTransactionActive(),
                "a password is hashed outside of a transaction, which would hold a connection");
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
