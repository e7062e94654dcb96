package be.leerspoor.people;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A browser in which the owner of an account signed in before. It keeps a random name sealed with the stored hash of the
 * password, so nobody can make one up, nothing has to be stored, and all of them end with the password.
 */
final class KnownDevice {

    private static final String HMAC = "HmacSHA256";
    private static final int LONGEST = 200;

    private KnownDevice() {}

    /** What a browser keeps from now on; empty for an account without a password. */
    static Optional<String> sealed(Credentials owner) {
        return Optional.ofNullable(owner.passwordHash()).map(hash -> {
            String name = Secrets.random();
            return name + '.' + seal(owner.id(), name, hash);
        });
    }

    /** The name in what a browser shows, if it was sealed for this account and its present password. */
    static Optional<String> name(String shown, Credentials owner) {
        int dot = shown.indexOf('.');
        String hash = owner.passwordHash();
        if (dot <= 0 || shown.length() > LONGEST || hash == null) {
            return Optional.empty();
        }
        String name = shown.substring(0, dot);
        byte[] expected = seal(owner.id(), name, hash).getBytes(StandardCharsets.US_ASCII);
        byte[] given = shown.substring(dot + 1).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, given) ? Optional.of(name) : Optional.empty();
    }

    private static String seal(PersonId person, String name, String passwordHash) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(passwordHash.getBytes(StandardCharsets.UTF_8), HMAC));
            byte[] seal = mac.doFinal((person + ":" + name).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(seal);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}
