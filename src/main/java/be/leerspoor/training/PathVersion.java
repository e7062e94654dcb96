package be.leerspoor.training;

/** Identifies one version of a training path. What a version asks never changes once it was offered. */
public record PathVersion(String code, int version) {

    /** The longest code, in characters. */
    public static final int LONGEST_CODE = 40;

    public PathVersion {
        if (!code.matches("[a-z0-9][a-z0-9-]{0,39}") || version < 1) {
            throw new IllegalArgumentException("a path has a code of small letters, digits and hyphens, and a version");
        }
    }
}
