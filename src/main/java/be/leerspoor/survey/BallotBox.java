package be.leerspoor.survey;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KEM;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes what people answered until their wave closes: anyone can put a sheet in with the public half of a key, and only who
 * has the private half takes it out. Each sheet has a key of its own (DHKEM with X25519 and HKDF-SHA256, RFC 9180, 4.1) under
 * AES-256-GCM, and a length that says nothing.
 */
final class BallotBox {

    private static final String CURVE = "X25519";
    private static final int KEY_BYTES = 32;
    private static final int ENCAPSULATED_BYTES = 32;
    private static final int TAG_BITS = 128;

    private BallotBox() {}

    /** A new pair for one wave. */
    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance(CURVE).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts a text in the box of a wave. */
    static byte[] seal(byte[] publicKey, String wave, String text) {
        try {
            PublicKey key = KeyFactory.getInstance(CURVE).generatePublic(new X509EncodedKeySpec(publicKey));
            KEM.Encapsulated encapsulated =
                    KEM.getInstance("DHKEM").newEncapsulator(key).encapsulate(0, KEY_BYTES, "AES");
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, encapsulated.key(), wave)
                    .doFinal(Padding.fill(text.getBytes(StandardCharsets.UTF_8)));
            return ByteBuffer.allocate(ENCAPSULATED_BYTES + closed.length)
                    .put(encapsulated.encapsulation())
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("The sheet could not be sealed", unusable);
        }
    }

    /** Takes a text out of the box. A sheet of another wave, or one that was changed, is refused. */
    static String open(byte[] privateKey, String wave, byte[] sealed) {
        try {
            PrivateKey key = KeyFactory.getInstance(CURVE).generatePrivate(new PKCS8EncodedKeySpec(privateKey));
            SecretKey secret = KEM.getInstance("DHKEM")
                    .newDecapsulator(key)
                    .decapsulate(Arrays.copyOf(sealed, ENCAPSULATED_BYTES), 0, KEY_BYTES, "AES");
            byte[] bytes = Padding.strip(cipher(Cipher.DECRYPT_MODE, secret, wave)
                    .doFinal(sealed, ENCAPSULATED_BYTES, sealed.length - ENCAPSULATED_BYTES));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException unusable) {
            throw new IllegalArgumentException("Not a sheet of this wave", unusable);
        }
    }

    // The key is used once, so the nonce may be fixed.
    private static Cipher cipher(int mode, SecretKey key, String wave) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, new byte[12]));
        cipher.updateAAD(wave.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
