package be.leerspoor.people;

/** What it takes to begin: the code from the terminal, the organisation and its first administrator. */
public record SetUpDraft(String code, String organisation, PersonDraft administrator, String password) {

    /** The longest name of an organisation, in characters. */
    public static final int LONGEST_ORGANISATION = 120;

    public SetUpDraft {
        organisation = organisation.strip();
        if (organisation.isEmpty() || organisation.length() > LONGEST_ORGANISATION) {
            throw new IllegalArgumentException("organisation: 1 to " + LONGEST_ORGANISATION + " characters");
        }
    }
}
