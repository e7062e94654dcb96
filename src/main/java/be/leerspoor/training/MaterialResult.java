package be.leerspoor.training;

import be.leerspoor.privacy.ShareDecision;

/** What became of a wish to give participants something. */
public sealed interface MaterialResult {

    /** It is there. */
    record Added() implements MaterialResult {}

    /** It is gone. */
    record Removed() implements MaterialResult {}

    /** A title of this many characters at most is needed. */
    record TitleLength(int limit) implements MaterialResult {}

    /** This is no https address of another machine. */
    record NoLink() implements MaterialResult {}

    /** A file of this many megabytes at most is needed. */
    record FileSize(int megabytes) implements MaterialResult {}

    /** This is none of the kinds of files that are kept. */
    record FileKind() implements MaterialResult {}

    /** Something stands in it that may be kept nowhere. */
    record NeverStored() implements MaterialResult {}

    /** There are so many already. */
    record TooMany(int limit) implements MaterialResult {}

    /** It was gone already. */
    record ChangedMeanwhile() implements MaterialResult {}

    /** Somebody may be recognised by what is marked in it: it is taken out, or left in on purpose. */
    record Unconfirmed(ShareDecision.Unconfirmed marks) implements MaterialResult {}
}
