package be.leerspoor.training;

import static leerspoor.db.training.Tables.EVIDENCE;
import static leerspoor.db.training.Tables.STANDING;
import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Facts that come in one by one, with all their corrections, in any order between them: the path is the same. */
@LeerspoorTest
class AnyOrderTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);
    private static final List<String> PEOPLE = List.of("anna", "bram", "joris", "elif");
    private static final List<String> PATHS = List.of("basisopleiding", "verdieping", "praktijkleider");
    private static final int FACTS = 14;

    @Autowired
    private EvidenceBook book;

    @Autowired
    private EvidenceCheck check;

    @Autowired
    private Learning learning;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void walking() {
        PEOPLE.forEach(person -> As.person(person, () -> PATHS.forEach(path -> learning.begin(path))));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 9, 20270309, 40960, 77})
    void theSameFactsGiveTheSamePath(long seed) {
        Random random = new Random(seed);
        List<List<Consumer<PersonId>>> histories = new ArrayList<>();
        for (int fact = 0; fact < FACTS; fact++) {
            histories.add(history(random));
        }
        for (String person : PEOPLE) {
            anyOrder(histories, random)
                    .forEach(step -> transaction.executeWithoutResult(
                            _ -> step.accept(Cast.person(person).id())));
        }

        List<String> expected = stands(PEOPLE.getFirst());
        assertThat(expected).as("seed %d", seed).isNotEmpty();
        for (String person : PEOPLE) {
            assertThat(stands(person)).as("seed %d, %s", seed, person).isEqualTo(expected);
            assertThat(held(person)).as("seed %d, %s", seed, person).isEqualTo(held(PEOPLE.getFirst()));
        }
        assertThat(check.check().otherStandings()).as("seed %d", seed).isZero();
    }

    /** What becomes of one fact: noted, noted otherwise, struck, noted again; what was told last is so. */
    private List<Consumer<PersonId>> history(Random random) {
        UUID source = new UUID(random.nextLong(), random.nextLong());
        EvidenceKind kind = List.of(
                        EvidenceKind.INTERVISION,
                        EvidenceKind.INTERVISION,
                        EvidenceKind.REVIEW,
                        EvidenceKind.RESPONSE,
                        EvidenceKind.STORY,
                        EvidenceKind.COACHING,
                        EvidenceKind.SUPERVISION,
                        EvidenceKind.COURSE,
                        EvidenceKind.OBSERVATION)
                .get(random.nextInt(9));
        List<Consumer<PersonId>> steps = new ArrayList<>();
        int many = 1 + random.nextInt(4);
        for (int step = 0; step < many; step++) {
            if (step > 0 && random.nextBoolean()) {
                steps.add(person -> book.strike(person, kind, source));
            } else {
                Happening happening = happening(kind, source, random);
                steps.add(person -> book.note(person, happening));
            }
        }
        return steps;
    }

    private static Happening happening(EvidenceKind kind, UUID source, Random random) {
        LocalDate on = TODAY.minusDays(random.nextInt(700));
        String about = switch (kind) {
            case COURSE -> PATHS.get(random.nextInt(3)).replace("opleiding", "");
            case REVIEW -> random.nextBoolean() ? "proud-case" : "three-columns";
            case INTERVISION -> random.nextBoolean() ? "balint" : "sos-group-supervision";
            default -> "";
        };
        boolean meeting = kind == EvidenceKind.INTERVISION;
        return new Happening(
                kind,
                source,
                on,
                about,
                meeting && random.nextBoolean(),
                meeting && random.nextBoolean(),
                null,
                kind == EvidenceKind.COURSE && random.nextBoolean() ? on.plusMonths(36) : null);
    }

    /** One after the other from any of them; a correction comes after what it corrects. */
    private static List<Consumer<PersonId>> anyOrder(List<List<Consumer<PersonId>>> histories, Random random) {
        List<Deque<Consumer<PersonId>>> left = new ArrayList<>();
        histories.forEach(history -> left.add(new ArrayDeque<>(history)));
        List<Consumer<PersonId>> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Deque<Consumer<PersonId>> next = left.get(random.nextInt(left.size()));
            order.add(next.removeFirst());
            left.removeIf(Deque::isEmpty);
        }
        return order;
    }

    private List<String> stands(String person) {
        return sql.select(
                        STANDING.PATH_CODE,
                        STANDING.STEP_CODE,
                        STANDING.HAD,
                        STANDING.NEEDED,
                        STANDING.DONE_ON,
                        STANDING.UNTIL_DATE,
                        STANDING.RENEW_FROM)
                .from(STANDING)
                .where(STANDING.PERSON_ID.eq(Cast.person(person).id()))
                .orderBy(STANDING.PATH_CODE, STANDING.STEP_CODE)
                .fetch(row -> row.intoList().toString());
    }

    private List<String> held(String person) {
        return sql.select(EVIDENCE.KIND, EVIDENCE.SOURCE_ID, EVIDENCE.HAPPENED_ON, EVIDENCE.ABOUT)
                .from(EVIDENCE)
                .where(EVIDENCE.PERSON_ID.eq(Cast.person(person).id()))
                .and(EVIDENCE.HOLDS)
                .orderBy(EVIDENCE.KIND, EVIDENCE.SOURCE_ID)
                .fetch(row -> row.intoList().toString());
    }
}
