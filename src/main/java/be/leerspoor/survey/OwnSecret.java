package be.leerspoor.survey;

import be.leerspoor.people.Secrets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The secret that somebody keeps to go on with an anonymous sheet. It finds the sheet and opens it (AES-256-GCM under a key that
 * HKDF-SHA256, RFC 5869, makes of it); the server keeps neither the secret nor whose it is.
 */
public final class OwnSecret {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;

    private final String secret;

    private OwnSecret(String secret) {
        this.secret = secret;
    }

    /** A new one, that nobody can guess. */
    public static OwnSecret random() {
        return new OwnSecret(Secrets.random());
    }

    /** The one that stands in somebody's own link. Anything else finds nothing. */
    public static OwnSecret of(String text) {
        return new OwnSecret(text);
    }

    /** What stands in the link, after the #: a browser sends that to no server of itself. */
    public String inLink() {
        return secret;
    }

    /** Under what its sheet is kept. */
    String hash() {
        return Secrets.hash("sheet " + secret);
    }

    byte[] close(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, Padding.fill(text.getBytes(StandardCharsets.UTF_8)));
        return ByteBuffer.allocate(NONCE_BYTES + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    String open(byte[] closed) {
        ByteBuffer bytes = ByteBuffer.wrap(closed);
        byte[] nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return new String(Padding.strip(run(Cipher.DECRYPT_MODE, nonce, rest)), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            SecretKey key = KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret.getBytes(StandardCharsets.UTF_8))
                                    .thenExpand("unfinished sheet".getBytes(StandardCharsets.UTF_8), KEY_BYTES));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The sheet could not be opened or closed", unusable);
        }
    }

    // Confidential: whoever has the secret reads the sheet, so it never stands in a log.
    @Override
    public String toString() {
        return "OwnSecret";
    }
}
