package be.leerspoor.privacy;

/** Why something was marked; the screen shows it beside the mark. */
public enum Reason {
    REGISTER_NUMBER_VALID,
    /** Called a register number by the words before it, although a digit must be wrong. */
    REGISTER_NUMBER_NAMED,
    PHONE_SHAPE,
    EMAIL_SHAPE,
    /** Written out with (at) or punt. */
    EMAIL_SPELLED,
    IBAN_VALID,
    STREET_AND_NUMBER,
    BIRTH_DATE_WORDS,
    NAME_AFTER_TITLE,
    NAME_FIRST_AND_LAST,
    NAME_KNOWN,
    /** The words before it announce a name: "heet", "tante", "gezin". */
    NAME_ANNOUNCED,
    POSTCODE_AND_TOWN,
    TOWN_OF_STAY,
    INSTITUTION_WORDS,
    WEB_ADDRESS,
    ACCOUNT_NAME,
    FILE_NUMBER_WORDS,
    LICENCE_PLATE_SHAPE;

    /** Key of the sentence that explains this reason. */
    public String messageKey() {
        return "privacy.reason." + name();
    }
}
