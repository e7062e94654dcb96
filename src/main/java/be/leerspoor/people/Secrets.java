package be.leerspoor.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random values that open something, and the hash under which they are kept. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String UNAMBIGUOUS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Secrets() {}

    /** 43 characters that may stand in an address; 256 random bits, so a fast hash of it is safe to store. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A code for people to type over: two groups of four, 40 random bits. */
    static String code() {
        return code(2, 4);
    }

    /** A code for people to type over, in groups with a dash between them; 5 random bits for each character. */
    public static String code(int groups, int each) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < groups * each; i++) {
            code.append(i > 0 && i % each == 0 ? "-" : "")
                    .append(UNAMBIGUOUS.charAt(RANDOM.nextInt(UNAMBIGUOUS.length())));
        }
        return code.toString();
    }

    /** What is stored of a secret: 64 hexadecimal characters. */
    public static String hash(String secret) {
        return HexFormat.of().formatHex(sha256(secret));
    }

    /** Compares without telling by the time it takes how much was right. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(sha256(one), sha256(other));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
