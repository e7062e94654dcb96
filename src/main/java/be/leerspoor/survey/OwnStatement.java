package be.leerspoor.survey;

/** A statement that the organisation added and still offers, as it stands now. */
public record OwnStatement(ImpactStatement statement, int version) {

    /** Where it stands. */
    public ImpactSpot spot() {
        return statement.spot();
    }

    /** Whether it says exactly this. */
    boolean says(Words words) {
        return statement.words().equals(words);
    }
}
