package be.leerspoor.intervision;

/** How a group meets. */
public enum Way {
    /** Everyone at an own screen. */
    LIVE,
    /** Around one table, with one device that follows the method. */
    TABLE,
    /** Step by step over days, each when it suits them. */
    DAYS;

    /** How many dots one screen has to divide among so many people in the room: around a table those of everyone. */
    public int dots(int people) {
        return this == TABLE ? Voting.DOTS * people : Voting.DOTS;
    }
}
