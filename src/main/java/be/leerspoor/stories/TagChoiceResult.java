package be.leerspoor.stories;

/** What became of choosing a tag for a draft, or of taking one off. */
public sealed interface TagChoiceResult {

    /** The draft has the tags that were chosen. */
    record Kept() implements TagChoiceResult {}

    /** The tag is not in the lists, or an administrator retired it meanwhile; the draft has the tags it had. */
    record NoLongerOffered() implements TagChoiceResult {}

    /** It is no draft of the signed-in person (any more); nothing was kept. */
    record Closed() implements TagChoiceResult {}
}
