package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.INVITED;
import static leerspoor.db.survey.Tables.SEALED_SHEET;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import leerspoor.db.survey.Survey;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Somebody holds the database after every single answer, the whole log and the order in which requests came in: who answered
 * when is known to them. They want to know who answered what.
 */
@LeerspoorTest
@ExtendWith(OutputCaptureExtension.class)
class RelinkingTest {

    private static final Set<String> WITHOUT_A_NAME =
            Set.of("sealed_sheet", "unfinished_sheet", "told_group", "told_cell", "written_text", "door_code");

    @Autowired
    private AskedWaves asked;

    @Autowired
    private DSLContext sql;

    @Test
    void theOneSheetThatCameInWithAPersonTellsNothingOfTheAnswer() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        Map<PersonId, byte[]> stolen = new HashMap<>();
        Map<PersonId, String> truth = new HashMap<>();
        Set<PersonId> before = answered();
        Set<String> sheets = new HashSet<>();
        Random random = new Random(5);
        for (String who : AskedWaves.everybody()) {
            String answer = random.nextBoolean() ? "never" : "every-case";
            asked.send(who, wave, AskedWaves.same(AskedWaves.TOOLS, answer));
            Set<PersonId> after = answered();
            after.removeAll(before);
            before.addAll(after);
            PersonId person = after.iterator().next();
            truth.put(person, answer);
            // The attacker sees which sheet is new, and whose it is.
            sql.select(SEALED_SHEET.ID, SEALED_SHEET.CONTENT).from(SEALED_SHEET).forEach(row -> {
                if (sheets.add(row.value1().toString())) {
                    stolen.put(person, row.value2());
                }
            });
        }
        assertThat(stolen).hasSameSizeAs(truth);
        assertThat(stolen.values())
                .extracting(bytes -> bytes.length)
                .containsOnly(stolen.values().iterator().next().length);
        for (byte[] sheet : stolen.values()) {
            assertThat(new String(sheet, StandardCharsets.ISO_8859_1)).doesNotContain("never", "every-case", "breadth");
        }
        assertThat(guessed(stolen, truth))
                .as("right guesses of %d, by the best of many rules on the bytes", truth.size())
                .isLessThan(chance(truth.size()));
    }

    @Test
    void afterTheClosingNoTableLeadsFromAPersonToAnAnswer() {
        WaveId wave = asked.open("breadth", WaveMode.ANONYMOUS);
        List<String> people = new ArrayList<>(AskedWaves.everybody());
        Collections.shuffle(people, new Random(7));
        for (int person = 0; person < people.size(); person++) {
            asked.send(
                    people.get(person),
                    wave,
                    AskedWaves.same(AskedWaves.TOOLS, person % 2 == 0 ? "never" : "every-case"));
        }
        asked.close(wave);
        assertThat(sql.fetchCount(SEALED_SHEET)).isZero();
        assertThat(sql.fetchCount(INVITED)).isZero();
        for (Table<?> table : Survey.SURVEY.getTables()) {
            if (WITHOUT_A_NAME.contains(table.getName().toLowerCase(Locale.ROOT))) {
                assertThat(Arrays.stream(table.fields()).map(Field::getName).map(name -> name.toLowerCase(Locale.ROOT)))
                        .as(table.getName())
                        .doesNotContain("person_id")
                        .noneMatch(name -> name.endsWith("_at") || name.endsWith("_on"));
            }
        }
    }

    @Test
    void noLogSaysWhoAnsweredOrWhat(CapturedOutput log) {
        WaveId wave = asked.open("depth", WaveMode.ANONYMOUS);
        for (String who : AskedWaves.everybody()) {
            asked.send(
                    who,
                    wave,
                    Map.of("depth.three-houses.how", "Kwikstaart op tafel.", "depth.three-houses.with.child", "yes"));
        }
        asked.close(wave);
        assertThat(log.getAll()).doesNotContain("Kwikstaart", "three-houses", "answered=");
        for (PersonId person : everyone()) {
            assertThat(log.getAll()).doesNotContain(person.toString());
        }
    }

    private Set<PersonId> answered() {
        return new HashSet<>(sql.select(INVITED.PERSON_ID)
                .from(INVITED)
                .where(INVITED.ANSWERED.isTrue())
                .fetch(INVITED.PERSON_ID));
    }

    private static List<PersonId> everyone() {
        return be.leerspoor.demo.Cast.people().stream()
                .map(be.leerspoor.demo.Cast.CastPerson::id)
                .toList();
    }

    /** The most right guesses that any of these rules gives: a bit of the sheet, wherever it stands, says which answer it is. */
    private static int guessed(Map<PersonId, byte[]> stolen, Map<PersonId, String> truth) {
        int best = 0;
        for (int place = 0; place < 64; place++) {
            int at = place * 61;
            int right = 0;
            for (Map.Entry<PersonId, byte[]> sheet : stolen.entrySet()) {
                boolean bit = (sheet.getValue()[at % sheet.getValue().length] & 1) == 1;
                if (truth.getOrDefault(sheet.getKey(), "").equals(bit ? "never" : "every-case")) {
                    right++;
                }
            }
            best = Math.max(best, right);
        }
        return best;
    }

    /** More than the best of 64 coins gives once in fifty thousand tries: half of them and five standard deviations. */
    private static int chance(int people) {
        return (int) Math.ceil(people / 2.0 + 5 * Math.sqrt(people) / 2);
    }
}
