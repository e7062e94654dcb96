package be.leerspoor.survey;

import static leerspoor.db.survey.Tables.SUPPORT_ROUTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.AuditEntry;
import be.leerspoor.people.AuditKind;
import be.leerspoor.people.AuditQuestion;
import be.leerspoor.people.AuditTrail;
import java.util.List;
import java.util.UUID;
import leerspoor.db.survey.tables.records.SupportRouteRecord;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("hasan")
class SupportBookTest {

    private static final SupportDraft DRAFT =
            new SupportDraft("Intervisiegroep", "Intervision group", "Voor een luisterend oor.", "", "Elke maandag");

    @Autowired
    private SupportBook support;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private DSLContext sql;

    private List<SupportRouteRecord> asMigrated = List.of();

    @BeforeEach
    void rememberWhatTheMigrationBrought() {
        asMigrated = sql.fetch(SUPPORT_ROUTE);
    }

    @AfterEach
    void bringItBack() {
        sql.deleteFrom(SUPPORT_ROUTE).execute();
        asMigrated.forEach(row -> {
            SupportRouteRecord copy = sql.newRecord(SUPPORT_ROUTE);
            copy.from(row);
            copy.insert();
        });
    }

    @Test
    void everyoneReadsFourWaysWithoutNamesOrNumbersToBeginWith() {
        for (String who : List.of("anna", "elif", "greet", "hasan")) {
            assertThat(As.person(who, () -> support.all())).as(who).hasSize(4).allSatisfy(route -> {
                assertThat(route.contact()).isEmpty();
                assertThat(route.title().in("en")).isNotEqualTo(route.title().in("nl"));
                assertThat(route.words().in("en")).isNotEqualTo(route.words().in("nl"));
            });
        }
        As.nobody(() -> assertThatThrownBy(() -> support.all()).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void onlyAnAdministratorChangesThem() {
        UUID first = support.all().getFirst().id();
        for (String who : List.of("anna", "elif", "chaima", "greet")) {
            As.person(who, () -> {
                assertThatThrownBy(() -> support.add(DRAFT)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> support.change(first, 0, DRAFT)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> support.remove(first, 0)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> support.moveUp(first)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> support.moveDown(first)).isInstanceOf(AccessDeniedException.class);
            });
        }
        assertThat(support.all()).hasSize(4);
    }

    @Test
    void oneIsAddedAtTheEndChangedAndTakenAway() {
        assertThat(support.add(DRAFT)).isEqualTo(new SupportResult.Kept());
        SupportRoute added = support.all().getLast();
        assertThat(added.title().in("en")).isEqualTo("Intervision group");
        assertThat(added.words().in("en")).as("the Dutch stands in").isEqualTo("Voor een luisterend oor.");
        assertThat(added.contact()).isEqualTo("Elke maandag");

        SupportDraft other = new SupportDraft("Een collega", "", "Om even te praten.", "", "");
        assertThat(support.change(added.id(), added.version(), other)).isEqualTo(new SupportResult.Kept());
        assertThat(support.all().getLast().title().in("en")).isEqualTo("Een collega");
        assertThat(support.remove(added.id(), added.version() + 1)).isEqualTo(new SupportResult.Kept());
        assertThat(support.all()).hasSize(4);
        assertThat(trail.page(new AuditQuestion(null, AuditKind.SURVEYS, null, null), 0, 10)
                        .entries())
                .extracting(AuditEntry::deed)
                .containsExactlyInAnyOrder("support.added", "support.changed", "support.removed");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsNotOverwritten() {
        UUID first = support.all().getFirst().id();
        support.change(first, 0, DRAFT);

        SupportDraft late = new SupportDraft("Te laat", "", "Te laat", "", "");
        assertThat(support.change(first, 0, late)).isEqualTo(new SupportResult.ChangedMeanwhile());
        assertThat(support.remove(first, 0)).isEqualTo(new SupportResult.ChangedMeanwhile());
        assertThat(support.all().getFirst().title().in("nl")).isEqualTo("Intervisiegroep");
        assertThat(support.change(UUID.randomUUID(), 0, late)).isEqualTo(new SupportResult.ChangedMeanwhile());
    }

    @Test
    void theyStandInTheOrderInWhichTheyArePut() {
        List<UUID> before = ids();

        assertThat(support.moveDown(before.getFirst())).isTrue();
        assertThat(ids()).containsExactly(before.get(1), before.get(0), before.get(2), before.get(3));
        assertThat(support.moveUp(before.getFirst())).isTrue();
        assertThat(ids()).isEqualTo(before);
        assertThat(support.moveUp(before.getFirst())).as("it stands at the top").isFalse();
        assertThat(support.moveDown(before.getLast())).as("it is the last").isFalse();
        assertThat(support.moveDown(UUID.randomUUID())).isFalse();
        support.remove(before.get(1), 0);
        support.add(DRAFT);
        assertThat(ids())
                .startsWith(before.get(0), before.get(2), before.get(3))
                .hasSize(4);
    }

    @Test
    void aRegisterNumberIsRefusedInEveryField() {
        String number = "93.05.18-223.61";
        UUID first = support.all().getFirst().id();
        List<SupportDraft> drafts = List.of(
                new SupportDraft(number, "", "x", "", ""),
                new SupportDraft("x", number, "x", "", ""),
                new SupportDraft("x", "", number, "", ""),
                new SupportDraft("x", "", "x", number, ""),
                new SupportDraft("x", "", "x", "", number));
        for (SupportDraft draft : drafts) {
            assertThat(support.add(draft)).isEqualTo(new SupportResult.NeverStored());
            assertThat(support.change(first, 0, draft)).isEqualTo(new SupportResult.NeverStored());
        }
        assertThat(support.all()).hasSize(4);
    }

    @Test
    void whatHasNoDutchOrIsTooLongIsRefused() {
        assertThatThrownBy(() -> new SupportDraft(" ", "a", "b", "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SupportDraft("a", "", " ", "b", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SupportDraft("a".repeat(121), "", "b", "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SupportDraft("a", "", "b".repeat(1_001), "", ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SupportDraft("a", "", "b", "", "c".repeat(301)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<UUID> ids() {
        return support.all().stream().map(SupportRoute::id).toList();
    }
}
