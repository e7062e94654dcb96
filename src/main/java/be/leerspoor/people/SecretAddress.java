package be.leerspoor.people;

/**
 * An address outside of the pages that is kept shut by a secret in it: whoever asks is let through the door without a
 * session, a cookie or a name. Offered as a bean by the capability that answers there.
 *
 * @param pattern one segment deep or more, such as {@code /calendar/*}; it must not cover a page
 */
public record SecretAddress(String pattern) {}
