package be.leerspoor.training;

import java.util.Optional;

/** Identifies one version of a training path. What a version asks never changes once it was offered. */
public record PathVersion(String code, int version) {

    /** The longest code, in characters. */
    public static final int LONGEST_CODE = 40;

    private static final String CODE = "[a-z0-9][a-z0-9-]{0,39}";

    public PathVersion {
        if (!code.matches(CODE) || version < 1) {
            throw new IllegalArgumentException("a path has a code of small letters, digits and hyphens, and a version");
        }
    }

    /** The version of this path; empty where there can be none. */
    static Optional<PathVersion> of(String code, int version) {
        return code.matches(CODE) && version >= 1 ? Optional.of(new PathVersion(code, version)) : Optional.empty();
    }
}
