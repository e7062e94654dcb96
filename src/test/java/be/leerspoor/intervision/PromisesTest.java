package be.leerspoor.intervision;

import static be.leerspoor.intervision.PeerGroups.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.Texts;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("anna")
class PromisesTest {

    @Autowired
    private Promises promises;

    @Autowired
    private PromiseRepository repository;

    @Autowired
    private Groups groups;

    @Autowired
    private GroupCare care;

    @Autowired
    private HouseTexts houseTexts;

    @Autowired
    private PeerGroups made;

    @Test
    void eachMemberPromisesForThemselves() {
        GroupId group = made.unpromised("Noord", "elif", "anna", "bram");
        assertThat(promises.isMade(group)).isFalse();

        assertThat(promises.make(group, 1)).isInstanceOf(PromiseResult.Made.class);

        assertThat(promises.isMade(group)).isTrue();
        assertThat(repository.madeBy(group, person("anna"))).isTrue();
        assertThat(repository.madeBy(group, person("bram"))).isFalse();
        assertThat(As.person("bram", () -> promises.isMade(group))).isFalse();
        assertThat(groups.group(group).orElseThrow().members())
                .filteredOn(GroupMember::promised)
                .extracting(GroupMember::name)
                .containsExactly("Anna Peeters");
    }

    @Test
    void promisingTwiceIsPromisingOnce() {
        GroupId group = made.unpromised("Noord", "elif", "anna");

        promises.make(group, 1);

        assertThat(promises.make(group, 1)).isInstanceOf(PromiseResult.Made.class);
    }

    @Test
    void anotherTextAsksEveryoneAgain() {
        GroupId group = made.unpromised("Noord", "elif", "anna", "bram");
        made.promise(group, "anna", "bram", "elif");

        assertThat(As.person("elif", () -> promises.reword(group, 1, "We spreken zonder namen.")))
                .isInstanceOf(GroupResult.Done.class);

        assertThat(promises.isMade(group)).isFalse();
        assertThat(groups.group(group).orElseThrow().promise())
                .isEqualTo(new PromiseText(2, "We spreken zonder namen."));
        assertThat(promises.make(group, 1)).isInstanceOf(PromiseResult.TextChanged.class);
        assertThat(promises.make(group, 2)).isInstanceOf(PromiseResult.Made.class);
        assertThat(promises.isMade(group)).isTrue();
    }

    @Test
    @WithPerson("elif")
    void theSameTextAsksNobodyAgainAndAnOlderOneOverwritesNothing() {
        GroupId group = made.unpromised("Noord", "elif", "anna");
        made.promise(group, "anna");

        assertThat(promises.reword(group, 1, PeerGroups.PROMISE + " ")).isInstanceOf(GroupResult.Done.class);
        assertThat(As.person("anna", () -> promises.isMade(group))).isTrue();
        promises.reword(group, 1, "Zonder namen.");
        assertThat(promises.reword(group, 1, "Met namen.")).isInstanceOf(GroupResult.ChangedMeanwhile.class);
        assertThat(promises.reword(group, 2, " ")).isInstanceOf(GroupResult.PromiseLength.class);
        assertThat(promises.reword(group, 2, "Nummer 93.05.18-223.61")).isInstanceOf(GroupResult.NeverStored.class);
    }

    @Test
    void whoIsNotInTheGroupPromisesNothingAndWordsNothing() {
        GroupId group = made.unpromised("Noord", "elif", "bram");

        assertThat(promises.make(group, 1)).isInstanceOf(PromiseResult.NoLongerMember.class);
        assertThatThrownBy(() -> promises.reword(group, 1, "Anders.")).isInstanceOf(AccessDeniedException.class);
        As.person(
                "bram",
                () -> assertThatThrownBy(() -> promises.reword(group, 1, "Anders."))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void thePromiseOfWhoLeftCountsForNothing() {
        GroupId group = made.unpromised("Noord", "elif", "anna");
        made.promise(group, "anna");

        As.person("elif", () -> care.endMembership(group, person("anna"), LocalDate.of(2027, 3, 9)));

        assertThat(promises.isMade(group)).isFalse();
    }

    @Test
    void theOrganisationHasItsOwnWordingInBothLanguages() {
        HouseText dutch = houseTexts.text(HouseTextKind.PROMISE, Texts.DUTCH);
        assertThat(dutch.body()).contains("blijft onder ons");
        assertThat(houseTexts.text(HouseTextKind.PROMISE, Locale.UK).body()).contains("stays between us");
        assertThat(houseTexts.text(HouseTextKind.SUPPORT, Texts.DUTCH).body()).contains("Tele-Onthaal");
        assertThatThrownBy(() -> houseTexts.change(HouseTextKind.PROMISE, Texts.DUTCH, dutch.version(), "Anders."))
                .isInstanceOf(AccessDeniedException.class);

        As.person("hasan", () -> {
            assertThat(houseTexts.change(HouseTextKind.PROMISE, Texts.DUTCH, dutch.version(), "Onder ons."))
                    .isInstanceOf(HouseTextResult.Kept.class);
            assertThat(houseTexts.change(HouseTextKind.PROMISE, Texts.DUTCH, dutch.version(), "Anders."))
                    .isInstanceOf(HouseTextResult.ChangedMeanwhile.class);
            assertThat(houseTexts.change(HouseTextKind.PROMISE, Texts.DUTCH, dutch.version() + 1, " "))
                    .isInstanceOf(HouseTextResult.WrongLength.class);
            assertThat(houseTexts.text(HouseTextKind.PROMISE, Texts.DUTCH).body())
                    .isEqualTo("Onder ons.");
            // Kept from test to test, so it is put back.
            houseTexts.change(HouseTextKind.PROMISE, Texts.DUTCH, dutch.version() + 1, dutch.body());
        });
    }
}
