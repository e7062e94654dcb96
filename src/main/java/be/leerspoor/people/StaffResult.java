package be.leerspoor.people;

/** What came of a change to a person by an administrator. */
public sealed interface StaffResult {

    /** It is done. */
    record Done(PersonId person) implements StaffResult {}

    /** Somebody else has this user name. */
    record UserNameTaken() implements StaffResult {}

    /** Somebody else has this mail address. */
    record MailTaken() implements StaffResult {}

    /** The person was changed since this page was opened; nothing was changed now. */
    record ChangedMeanwhile() implements StaffResult {}

    /** Nobody would be left who is administrator without an end date; nothing was changed. */
    record LastAdministrator() implements StaffResult {}

    /** The person already has this in (a part of) that period; nothing was changed. */
    record AlreadyHeld() implements StaffResult {}

    /** Nobody decides on their own teams and roles; nothing was changed. */
    record NotOneself() implements StaffResult {}

    /** Something stands in it that may be kept nowhere; nothing was changed. */
    record NeverStored() implements StaffResult {}
}
