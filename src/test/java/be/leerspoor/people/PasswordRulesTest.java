package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private static final List<String> NAMES = List.of("anna.p", "anna.peeters", "Anna", "Peeters");
    private static final List<String> ORGANISATION = List.of("Jeugdzorg Meander");

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leer-samen-2026",
                "vier groene fietsbellen",
                "Zo lang de lepel in de brijpot staat",
                "kruiwagen kastanje toren",
                "t7#Kq2!vLz9p",
                "пароль для библиотеки"
            })
    void aLongPasswordOfOnesOwnIsGood(String password) {
        assertThat(problem(password)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "elf-tekens-, TOO_SHORT",
        "Wachtwoord2026!, WELL_KNOWN",
        "W4chtw00rd!!2027, WELL_KNOWN",
        "welkom-welkom-1, WELL_KNOWN",
        "Zomer2026Zomer2026, REPETITION",
        "JanuariFebruari1, WELL_KNOWN",
        "aaaaaaaaaaaaaa, REPETITION",
        "abcabcabcabcabc, REPETITION",
        "abcdefghijklmnop, SEQUENCE",
        "1234567890123, SEQUENCE",
        "azertyuiopqsdf, SEQUENCE",
        "poiuytrewq987654, SEQUENCE",
        "peeters-in-de-tuin, OWN_NAME",
        "jeugdzorgmeander7, ORGANISATION",
        "mijnleerspoor-vandaag, ORGANISATION"
    })
    void whatIsTriedFirstIsRefused(String password, PasswordProblem expected) {
        assertThat(problem(password)).contains(expected);
    }

    @Test
    void moreThanTwoHundredCharactersAreRefused() {
        String long200 = "vier groene fietsbellen ".repeat(9).substring(0, 200);

        assertThat(problem("x" + long200)).contains(PasswordProblem.TOO_LONG);
        assertThat(problem("abcd efgi jklo ".substring(0, 12))).isEmpty();
    }

    @Test
    void charactersCountAndNotTheirParts() {
        // Twelve characters outside the basic plane are 24 units of UTF-16.
        assertThat(problem("😀😁😂😃😄😅")).contains(PasswordProblem.TOO_SHORT);
    }

    @Test
    void aShortNameIsNoReasonToRefuse() {
        assertThat(rules.problem("een jan in de keuken", List.of("jan"), List.of()))
                .isEmpty();
    }

    private Optional<PasswordProblem> problem(String password) {
        return rules.problem(password, NAMES, ORGANISATION);
    }
}
