package be.leerspoor.privacy;

/**
 * A text that went through {@link PrivacyGate} and holds no register number. Only the gate makes one, so whoever
 * stores a {@code GuardedText} cannot store what was refused. Line ends are {@code \n}, composed form is NFC, and
 * there are no control characters but line ends and tabs.
 */
public final class GuardedText {

    /** The text without a single character. */
    public static final GuardedText EMPTY = new GuardedText("");

    private final String value;

    // Confidential: called by PrivacyGate only, after it looked for register numbers in exactly this text.
    GuardedText(String value) {
        this.value = value;
    }

    /** The text itself, to store or to show. */
    public String value() {
        return value;
    }

    /** Length in Java characters. */
    public int length() {
        return value.length();
    }

    /** Whether nothing stands in it but white space. */
    public boolean isBlank() {
        return value.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GuardedText that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    // Confidential: ends up in logs and error messages, so it tells the length only.
    @Override
    public String toString() {
        return "GuardedText[" + value.length() + " characters]";
    }
}
