package be.leerspoor.training;

/** A text of a path in one language, and how long it may be. */
public enum PathText {
    NAME_NL(100),
    NAME_EN(100),
    PURPOSE_NL(400),
    PURPOSE_EN(400);

    private final int longest;

    PathText(int longest) {
        this.longest = longest;
    }

    /** The most characters it may have. */
    public int longest() {
        return longest;
    }

    /** The text as it stands. */
    public String of(PathContent path) {
        return switch (this) {
            case NAME_NL -> path.nameNl();
            case NAME_EN -> path.nameEn();
            case PURPOSE_NL -> path.purposeNl();
            case PURPOSE_EN -> path.purposeEn();
        };
    }

    /** The path with this text in it. */
    public PathContent in(PathContent path, String text) {
        return new PathContent(
                this == NAME_NL ? text : path.nameNl(),
                this == NAME_EN ? text : path.nameEn(),
                this == PURPOSE_NL ? text : path.purposeNl(),
                this == PURPOSE_EN ? text : path.purposeEn(),
                path.targetMonths(),
                path.audience(),
                path.steps());
    }
}
