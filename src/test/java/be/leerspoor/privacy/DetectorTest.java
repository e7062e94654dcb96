package be.leerspoor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectorTest {

    private final Detector detector = new Detector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PHONE | Bel op 0475/22.10.53 na vier uur | 0475/22.10.53",
                "PHONE | Bel op +32 455/14.39.95 | +32 455/14.39.95",
                "PHONE | Bel op 0032 498 83 89 56 | 0032 498 83 89 56",
                "PHONE | Vast toestel 016 45 66 66 graag | 016 45 66 66",
                "PHONE | Vast toestel 02/857.11.62 graag | 02/857.11.62",
                "EMAIL | Mail naar jan.peeters+school@voorbeeld.be graag | jan.peeters+school@voorbeeld.be",
                "EMAIL | Mail naar ionela (at) voorbeeld punt be graag | ionela (at) voorbeeld punt be",
                "EMAIL | Mail naar ionela[at]voorbeeld.be graag | ionela[at]voorbeeld.be",
                "IBAN | Stort op BE68 5390 0754 7034 alsjeblieft | BE68 5390 0754 7034",
                "ADDRESS | Ze woont in de Kerkstraat 12 bus 3, 9300 Aalst | Kerkstraat 12 bus 3, 9300 Aalst",
                "BIRTH_DATE | Het kind is geboren op 9 mei 2013 thuis | 9 mei 2013",
                "BIRTH_DATE | Jongen, °23.01.2012, is er ook | 23.01.2012",
                "NAME | We spraken met mevr. Peeters over school | Peeters",
                "NAME | We spraken met meneer De Smet over school | De Smet",
                "NAME | We spraken met Annelies van de Velde over school | Annelies van de Velde",
                "NAME | We spraken met Fatima El Amrani over school | Fatima El Amrani",
                "NAME | We spraken met Krzysztof Wiśniewski over school | Krzysztof Wiśniewski",
                "NAME | Toen kwam Zeynep binnen | Zeynep",
                "NAME | B. Angelov tekende niet | B. Angelov",
                "TOWN | Ze woont bij haar zus in Lokeren sinds mei | Lokeren",
                "HANDLE | Kijk op @emma_ok_lagos eens | @emma_ok_lagos",
                "FILE_NUMBER | Zie dossiernr. 2023/08011 | 2023/08011",
                "LICENCE_PLATE | De wagen met plaat 1-VVK-879 stond er | 1-VVK-879",
            })
    void marksExactlyTheWordsThatIdentify(Kind kind, String text, String marked) {
        assertThat(detector.detect(text).of(kind))
                .extracting(finding -> text.substring(finding.start(), finding.end()))
                .containsExactly(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mama A. en papa B. spraken met kind 1, K. (15) en jongere M. over thuis.",
                "Mark de cijfers. Roos na roos verdroogde. Storm buiten en storm binnen. Mei was een rare maand.",
                "De wolf was het idee van de tiener, een merel en een valk stonden ernaast.",
                "Turnell en Edwards (1999), Insoo Kim Berg en Steve de Shazer schreven over Signs of Safety.",
                "Opgroeien, CAW, CLB, VK en Kind en Gezin zaten mee aan tafel in Limburg en West-Vlaanderen.",
                "Art. 458bis Sw., decreet van 12 juli 2013, BVR van 21/02/2014, zaal 04.12, 09.00-12.30 u.",
                "Op een schaal van 0 tot 10 gaf mama 6, papa 3, ik 4; van 5/10 naar 7/10 op 18/04/2024.",
                "Volgnummer 37844922954, onderneming 0410.369.782, klachtnr. 870714 293 52, BE35 2306 2417 5620.",
                "Awel 102, 1712, Tele-Onthaal 106, Zelfmoordlijn 1813 en altijd 112.",
                "De jongste (2 j.) heeft een bakker, een visser en een smid als peter en meter."
            })
    void leavesLookAlikesAlone(String text) {
        assertThat(detector.detect(text).all()).isEmpty();
    }

    @Test
    void aNameMarkedOnceIsMarkedAtTheStartOfASentenceToo() {
        assertThat(detector.detect("Toen zei Roos niets. Roos zweeg.").all()).hasSize(2);
    }

    @Test
    void positionsReferToTheTextAsTyped() {
        String text = "\uD83D\uDE00 Bel\u200B op 04\u200B75/22.10.53 nu";
        Finding finding = detector.detect(text).of(Kind.PHONE).getFirst();

        assertThat(finding.replaceIn(text, finding.suggestions().getFirst()))
                .isEqualTo("\uD83D\uDE00 Bel\u200B op telefoonnummer nu");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "0",
                "9 ",
                "04 ",
                "a@",
                "a.",
                "@a.",
                "Jan ",
                "Jan-",
                "Jan\n",
                "van ",
                "Van de ",
                "A.",
                "+32",
                "BE68 ",
                "dossier ",
                "dossier 1",
                "geboren ",
                "Kerkstraat ",
                "Rue de ",
                "rue aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ",
                "rue aaa aaa ",
                "quai l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'l'",
                "avenue de la Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-'-' 1",
                "1 mei ",
                "93.05.18-223.6",
                "mevrouw ",
                "a (at) ",
                "1234 Aa ",
                "in ",
                "www.",
                "AAA ",
                "'t ",
                "een ",
                "\n",
                "\u200B",
                "e\u0301",
                "De Aa ",
                "school De "
            })
    void theWorkGrowsInStepWithTheTextWhateverStandsInIt(String piece) {
        long small = reads(piece.repeat(5_000 / piece.length()));
        long large = reads(piece.repeat(50_000 / piece.length()));

        assertThat(large).isLessThan(12 * Math.max(small, 1)).isLessThan(50_000L * 600);
    }

    private long reads(String text) {
        CountingReading reading = new CountingReading(text);
        detector.detect(reading);
        return reading.reads;
    }

    private static final class CountingReading extends Reading {

        private long reads;

        private CountingReading(String text) {
            super(text);
        }

        @Override
        public char charAt(int index) {
            reads++;
            return super.charAt(index);
        }

        @Override
        public String subSequence(int start, int end) {
            reads += end - start;
            return super.subSequence(start, end);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKindHasSuggestionsAndEveryKindAndReasonAText(String language) {
        ResourceBundle texts = ResourceBundle.getBundle("texts.privacy", Locale.of(language));

        assertThat(Kind.values())
                .allSatisfy(
                        kind -> assertThat(Suggestions.of(kind)).isNotEmpty().noneMatch(String::isBlank))
                .allSatisfy(
                        kind -> assertThat(texts.getString(kind.messageKey())).isNotBlank());
        assertThat(Reason.values())
                .allSatisfy(reason ->
                        assertThat(texts.getString(reason.messageKey())).isNotBlank());
    }
}
