package be.leerspoor.survey;

/** What became of saying which effect something tells of. */
public sealed interface ImpactResult {

    /** It is kept; saying it a second time changes nothing. */
    record Kept() implements ImpactResult {}

    /** No published story, or no review, of the signed-in person has this name, for whatever reason. */
    record NotYours() implements ImpactResult {}

    /** This statement of the organisation is not offered (any more). */
    record NotOffered() implements ImpactResult {}
}
