package be.leerspoor.privacy;

/** What sort of identifying data a finding is. */
public enum Kind {
    /** Rijksregisternummer or bis number: refused, never stored anywhere. */
    REGISTER_NUMBER,
    PHONE,
    EMAIL,
    IBAN,
    /** Street and number, with postcode and town where they follow. */
    ADDRESS,
    BIRTH_DATE,
    NAME,
    /** Postcode and town, or a town that says where somebody lives or stays. */
    TOWN,
    /** School, facility, hospital or club. */
    INSTITUTION,
    /** Web address or account name. */
    HANDLE,
    FILE_NUMBER,
    LICENCE_PLATE;

    /** Key of the word shown for this kind. */
    public String messageKey() {
        return "privacy.kind." + name();
    }
}
