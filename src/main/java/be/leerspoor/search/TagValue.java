package be.leerspoor.search;

import java.util.Objects;

/**
 * One tag: a stable key by which it is chosen and counted, and the label whose words can be searched. The key is 1 to
 * 100 characters; anything else is refused with {@link IllegalArgumentException}.
 */
public record TagValue(String key, String label) {

    public TagValue {
        Objects.requireNonNull(label, "label");
        if (key.isBlank() || key.length() > 100) {
            throw new IllegalArgumentException("a tag key has 1 to 100 characters");
        }
    }
}
