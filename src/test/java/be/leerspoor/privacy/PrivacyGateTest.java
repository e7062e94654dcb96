package be.leerspoor.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class PrivacyGateTest {

    private static final String NUMBER = "93.05.18-223.61";

    private final PrivacyGate gate = new PrivacyGate(new Detector());

    @Test
    void noGuardedTextHoldsARegisterNumberHoweverItIsEmbedded() {
        Random random = new Random(20_261_122);
        String[] gaps = {"", ".", "-", "/", " ", "\n", " - ", "\u00A0", "\u2013", "\u200B", ". ", "\r\n", "\t", "\u0000"
        };
        String[] around = {"", " ", "nr ", "zie (", "\n", "kind 1: ", "RR", "schaal 5 ", "😀", "\uD800"};
        for (int i = 0; i < 10_000; i++) {
            String digits = validNumber(random);
            StringBuilder text = new StringBuilder(around[random.nextInt(around.length)]);
            int at = 0;
            for (int size : new int[] {2, 2, 2, 3, 2}) {
                text.append(digits, at, at + size);
                at += size;
                text.append(at < 11 ? gaps[random.nextInt(gaps.length)] : "");
            }
            text.append(random.nextBoolean() ? " en verder" : ".");
            assertThat(gate.check(text.toString())).as(text.toString()).isInstanceOf(GateResult.Refused.class);
        }
    }

    private static String validNumber(Random random) {
        boolean recent = random.nextBoolean();
        int month = random.nextInt(13) + 20 * random.nextInt(3);
        String nine = String.format(
                "%02d%02d%02d%03d", random.nextInt(100), month, random.nextInt(29), 1 + random.nextInt(997));
        long check = 97 - ((recent ? 2_000_000_000L : 0) + Long.parseLong(nine)) % 97;
        return nine + String.format("%02d", check);
    }

    @Test
    void aRefusalTellsWhereAndNeverWhat() {
        GateResult result = gate.check("Mama gaf " + NUMBER + " door.");

        assertThat(result).isInstanceOfSatisfying(GateResult.Refused.class, refused -> {
            assertThat(refused.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.start()).isEqualTo(9);
                assertThat(finding.end()).isEqualTo(24);
            });
            assertThat(refused.toString()).doesNotContain("223", "Mama");
        });
    }

    @Test
    void aNumberThatRunsOverTwoFieldsIsRefusedInBoth() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("proud", "Het begon met 93.05.18");
        fields.put("amplify", "");
        fields.put("reflect", "223.61 zei ze");

        assertThat(gate.check(fields))
                .isInstanceOfSatisfying(
                        FormResult.Refused.class,
                        refused -> assertThat(refused.fields().keySet()).containsExactly("proud", "reflect"));
    }

    @Test
    void aNumberThatRunsOverTwoFieldsOnceTheyAreTidiedIsRefused() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("proud", "Het begon met 93.05.18\uFDD0");
        fields.put("amplify", "223.61 zei ze");

        assertThat(gate.check(fields))
                .isInstanceOfSatisfying(
                        FormResult.Refused.class,
                        refused -> assertThat(refused.fields().keySet()).containsExactly("proud", "amplify"));
    }

    @Test
    void aTextIsTidiedAndMarksReferToTheTidiedText() {
        GateResult.Storable kept = (GateResult.Storable) gate.check("Cafe\u0301\r\n\u0000\uD800Bel 0475/22.10.53");

        assertThat(kept.text().value()).isEqualTo("Café\nBel 0475/22.10.53");
        Finding finding = kept.findings().all().getFirst();
        assertThat(kept.text().value().substring(finding.start(), finding.end()))
                .isEqualTo("0475/22.10.53");
        assertThat(kept.toString()).doesNotContain("0475");
    }

    @Test
    void sharingNeedsEveryFindingConfirmedInExactlyThisText() {
        String text = "Zeynep belt 0475/22.10.53";
        ShareDecision.Unconfirmed open = (ShareDecision.Unconfirmed) gate.release(text, Confirmation.none());
        Confirmation one =
                Confirmation.of(open.text(), List.of(open.open().all().getFirst()));
        Confirmation all = Confirmation.of(open.text(), open.open());

        assertThat(open.open().count()).isEqualTo(2);
        assertThat(gate.release(text, one)).isInstanceOf(ShareDecision.Unconfirmed.class);
        assertThat(gate.release(text, all)).isInstanceOf(ShareDecision.Released.class);
        assertThat(gate.release(text + " of Burak", all)).isInstanceOf(ShareDecision.Unconfirmed.class);
        assertThat(gate.release("Ze belt 0475/22.10.53 " + NUMBER, all)).isInstanceOf(ShareDecision.Refused.class);
    }

    @Test
    void aConfirmationOfOneFieldDoesNotCoverAnother() {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put("proud", "Zeynep belde zelf");
        fields.put("amplify", "Daarna belde Burak");
        GateResult.Storable proud = (GateResult.Storable) gate.check("Zeynep belde zelf");
        GateResult.Storable amplify = (GateResult.Storable) gate.check("Daarna belde Burak");
        Confirmation first = Confirmation.of(proud.text(), proud.findings());
        Confirmation both = first.and(Confirmation.of(amplify.text(), amplify.findings()));

        assertThat(gate.release(fields, first))
                .isInstanceOfSatisfying(
                        FormDecision.Unconfirmed.class,
                        open -> assertThat(open.fields().keySet()).containsExactly("amplify"));
        assertThat(gate.release(fields, both)).isInstanceOf(FormDecision.Released.class);
    }
}
