package be.leerspoor.privacy;

import java.util.List;

/** What could stand in the place of identifying data, in the words colleagues agreed on. */
final class Suggestions {

    private Suggestions() {}

    static List<String> of(Kind kind) {
        return switch (kind) {
            case REGISTER_NUMBER -> List.of("rijksregisternummer");
            case IBAN -> List.of("rekeningnummer");
            case NAME -> List.of("mama A.", "papa B.", "kind 1", "oma", "collega", "A.");
            case BIRTH_DATE ->
                List.of("0-2 jaar", "3-5 jaar", "6-11 jaar", "12-14 jaar", "15-17 jaar", "jongvolwassen", "volwassen");
            case ADDRESS -> List.of("een adres in de buurt", "thuis");
            case TOWN -> List.of("een gemeente in de regio", "in de buurt");
            case PHONE -> List.of("telefoonnummer");
            case EMAIL -> List.of("mailadres");
            case INSTITUTION -> List.of("de school", "de voorziening", "de opvang", "het ziekenhuis", "de club");
            case HANDLE -> List.of("een account", "een website");
            case FILE_NUMBER -> List.of("dossiernummer");
            case LICENCE_PLATE -> List.of("nummerplaat");
        };
    }
}
