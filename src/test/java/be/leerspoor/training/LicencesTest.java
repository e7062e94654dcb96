package be.leerspoor.training;

import static be.leerspoor.training.GivenCourses.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.notice.Postbox;
import be.leerspoor.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
class LicencesTest {

    private static final LocalDate BEGAN = LocalDate.of(2025, 1, 1);

    @RegisterExtension
    final Postbox postbox = new Postbox();

    @Autowired
    private Licences licences;

    @Autowired
    private AfterCourseNews mails;

    @Test
    void anAdministratorKeepsThemAndATrainerSeesTheirOwn() {
        add("chaima", LocalDate.of(2028, 1, 1));
        add("bert", null);

        assertThat(As.person("chaima", () -> licences.mine()))
                .singleElement()
                .satisfies(mine -> assertThat(mine.until()).contains(LocalDate.of(2028, 1, 1)));
        assertThat(As.person("hasan", () -> licences.all()))
                .extracting(Licence::trainerName)
                .containsExactly("Bert Wouters", "Chaima El Idrissi");
        for (String who : List.of("anna", "chaima", "greet")) {
            assertThatThrownBy(() -> As.person(who, () -> licences.all())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> licences.add(draft("chaima", null))))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(who, () -> licences.remove(UUID.randomUUID())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void itIsChangedAndTakenAway() {
        add("chaima", null);
        UUID id = only().id();

        assertThat(As.person("hasan", () -> licences.change(id, draft("chaima", LocalDate.of(2027, 4, 1)))))
                .isInstanceOf(LicenceResult.Kept.class);
        assertThat(only().until()).contains(LocalDate.of(2027, 4, 1));
        assertThat(As.person("hasan", () -> licences.change(id, draft("bert", null))))
                .isInstanceOf(LicenceResult.Gone.class);
        As.person("hasan", () -> licences.remove(id));
        assertThat(As.person("hasan", () -> licences.all())).isEmpty();
        assertThatThrownBy(() -> As.person("hasan", () -> licences.remove(id)))
                .isInstanceOf(NoSuchElementException.class);
        assertThat(As.person("hasan", () -> licences.change(id, draft("chaima", null))))
                .isInstanceOf(LicenceResult.Gone.class);
    }

    @Test
    void whatIsNoLicenceIsRefused() {
        PersonId chaima = person("chaima");
        assertThatThrownBy(() -> new LicenceDraft(chaima, " ", "1", BEGAN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LicenceDraft(chaima, "x".repeat(121), "1", BEGAN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LicenceDraft(chaima, "x", "1".repeat(61), BEGAN, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LicenceDraft(chaima, "x", "1", BEGAN, BEGAN.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(As.person(
                        "hasan", () -> licences.add(new LicenceDraft(chaima, "x", "93.05.18-223.61", BEGAN, null))))
                .isInstanceOf(LicenceResult.NeverStored.class);
        assertThat(new LicenceDraft(chaima, "a\u0000b", "1\t2", BEGAN, null).name())
                .isEqualTo("a b");
        assertThat(As.person("hasan", () -> licences.add(draft("anna", null))))
                .isInstanceOf(LicenceResult.NoTrainer.class);
    }

    @Test
    void sixtyDaysBeforeTheEndOneIsRemindedOnceAndAnewOfAnotherEnd() {
        add("chaima", LocalDate.of(2027, 5, 8));
        add("bert", LocalDate.of(2027, 5, 9));
        add("paulien", LocalDate.of(2027, 3, 8));

        mails.remindOfLicences();
        mails.remindOfLicences();
        assertThat(postbox.received(1)).hasSize(1);
        assertThat(postbox.received("chaima@meander.example")).isNotNull();

        UUID id = As.person("chaima", () -> licences.mine()).getFirst().id();
        As.person("hasan", () -> licences.change(id, draft("chaima", LocalDate.of(2027, 4, 1))));
        mails.remindOfLicences();
        assertThat(postbox.received(2)).hasSize(2);
    }

    private void add(String trainer, LocalDate until) {
        assertThat(As.person("hasan", () -> licences.add(draft(trainer, until))))
                .isInstanceOf(LicenceResult.Kept.class);
    }

    private static LicenceDraft draft(String trainer, LocalDate until) {
        return new LicenceDraft(person(trainer), "Signs of Safety", "SoS-12", BEGAN, until);
    }

    private Licence only() {
        return As.person("hasan", () -> licences.all()).getFirst();
    }
}
