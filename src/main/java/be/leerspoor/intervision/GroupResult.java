package be.leerspoor.intervision;

/** What became of a wish to set up or change a group. */
public sealed interface GroupResult {

    /** The group is there. */
    record Made(GroupId group) implements GroupResult {}

    /** It is changed. */
    record Done() implements GroupResult {}

    /** It was changed since the page was opened, or is no longer so; nothing was changed now. */
    record ChangedMeanwhile() implements GroupResult {}

    /** Something stands in it that may be kept nowhere; nothing was changed. */
    record NeverStored() implements GroupResult {}

    /** Nobody was chosen, or someone who does not work here, or who is not a trainer where a trainer is needed. */
    record NoSuchPeople() implements GroupResult {}

    /** Without this person nobody would run the meetings. */
    record NoFacilitator() implements GroupResult {}

    /** This person is in the group already. */
    record AlreadyMember() implements GroupResult {}

    /** The day lies in the past. */
    record DayPassed() implements GroupResult {}

    /** The promise is empty or longer than fits; the limit is in characters. */
    record PromiseLength(int limit) implements GroupResult {}
}
