package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("anna")
class DirectoryTest {

    @Autowired
    private Directory directory;

    @Autowired
    private Staff staff;

    @Autowired
    private Statements statements;

    @Test
    void colleaguesAreFoundByEveryWordOfTheirName() {
        assertThat(directory.colleagues("smet BR", 10))
                .extracting(Colleague::name, Colleague::teams)
                .containsExactly(tuple("Bram De Smet", List.of("Gent-Zuid")));
    }

    @Test
    void aQuestionWithoutEndIsCutShort() {
        assertThat(Directory.words("a ".repeat(1_000_000))).hasSizeLessThanOrEqualTo(50);
    }

    @Test
    void signsOfThePatternLanguageAreJustSigns() {
        assertThat(directory.colleagues("%", 10)).isEmpty();
        assertThat(directory.colleagues("_", 10)).isEmpty();
    }

    @Test
    void atMostAHundredColleaguesComeAtOnce() {
        assertThat(directory.colleagues("", 1_000_000)).hasSize(60);
        assertThat(directory.colleagues("", 3)).hasSize(3);
        assertThat(directory.colleagues("", -3)).isEmpty();
    }

    @Test
    void whoLeftIsNotOfferedButStillNamed() {
        PersonId bram = Cast.person("bram").id();
        As.person("hasan", () -> staff.deactivate(bram));

        assertThat(directory.colleagues("bram", 10)).isEmpty();
        assertThat(directory.names(Set.of(bram))).containsEntry(bram, "Bram De Smet");
    }

    @Test
    void aTeamCountsWhoIsInItToday() {
        TeamInfo mine = directory.teamsOfMine().getFirst();
        As.person("hasan", () -> staff.deactivate(Cast.person("imane").id()));

        assertThat(mine.name()).isEqualTo("Gent-Noord");
        assertThat(mine.regionName()).isEqualTo("Oost-Vlaanderen");
        assertThat(directory.teamsOfMine().getFirst().memberCount()).isEqualTo(mine.memberCount() - 1);
    }

    @Test
    void readersAreDescribedInWords() {
        AccessTerm me = AccessTerm.of(Cast.person("anna").id());
        AccessTerm bram = AccessTerm.of(Cast.person("bram").id());
        AccessTerm team = AccessTerm.of(Cast.team("Gent-Noord").id());
        int members = directory.teamsOfMine().getFirst().memberCount();

        assertThat(directory.describe(Set.of(me))).isEqualTo("Alleen jij");
        assertThat(directory.describe(Set.of(me, team))).isEqualTo("Jij en Team Gent-Noord (" + members + " mensen)");
        assertThat(directory.describe(Set.of(me, bram, team)))
                .isEqualTo("Jij, Bram De Smet en Team Gent-Noord (" + members + " mensen)");
        assertThat(directory.describe(Set.of(bram))).isEqualTo("Bram De Smet");
        assertThat(directory.describe(Set.of(AccessTerm.STAFF, me))).isEqualTo("Alle medewerkers");
        assertThat(directory.describe(Set.of())).isEqualTo("Niemand");
    }

    @Test
    void everyQuestionIsOneStatement() {
        Set<AccessTerm> terms = Set.of(
                AccessTerm.of(Cast.person("bram").id()),
                AccessTerm.of(Cast.team("Gent-Noord").id()),
                AccessTerm.of(Cast.team("Aalst").id()));
        directory.teamsOfMine();

        assertThat(statements.during(() -> directory.colleagues("a", 20))).hasSize(1);
        assertThat(statements.during(directory::teamsOfMine)).hasSize(1);
        assertThat(statements.during(directory::allTeams)).hasSize(1);
        assertThat(statements.during(() -> directory.describe(terms))).hasSize(1);
        assertThat(statements.during(() -> directory.names(
                        Set.of(Cast.person("bram").id(), Cast.person("dirk").id()))))
                .hasSize(1);
        assertThat(statements.during(() -> directory.names(Set.of()))).isEmpty();
    }

    @Test
    void nobodyLearnsNamesWithoutSigningIn() {
        As.nobody(
                () -> assertThatThrownBy(() -> directory.colleagues("", 10)).isInstanceOf(AccessDeniedException.class));
    }
}
