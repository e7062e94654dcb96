package be.leerspoor.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.shell.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@LeerspoorTest
@WithPerson("hasan")
class TeamsTest {

    @Autowired
    private Teams teams;

    @Autowired
    private RoleLabels labels;

    @Autowired
    private Statements statements;

    @Test
    void aRegionGetsATeam() {
        teams.addRegion("Kempen");
        RegionWithTeams kempen = region("Kempen");
        assertThat(teams.addTeam(kempen.id(), " Mol ")).isEqualTo(new NameResult.Done());

        assertThat(region("Kempen").teams())
                .extracting(RegionWithTeams.TeamRow::name)
                .containsExactly("Mol");
        assertThat(statements.during(teams::all)).hasSize(1);
    }

    @Test
    void regionsAndTeamsFollowTheAlphabetOfTheirReaders() {
        List.of("Zwin", "Écaussinnes", "de Kempen").forEach(teams::addRegion);
        RegionId kempen = region("de Kempen").id();
        List.of("Zoersel", "Über", "essen", "Éénhoorn", "Weert").forEach(name -> teams.addTeam(kempen, name));

        assertThat(teams.all())
                .extracting(RegionWithTeams::name)
                .containsExactly(
                        "Antwerpen",
                        "de Kempen",
                        "Écaussinnes",
                        "Limburg",
                        "Oost-Vlaanderen",
                        "Vlaams-Brabant en Brussel",
                        "West-Vlaanderen",
                        "Zwin");
        assertThat(region("de Kempen").teams())
                .extracting(RegionWithTeams.TeamRow::name)
                .containsExactly("Éénhoorn", "essen", "Über", "Weert", "Zoersel");
    }

    @Test
    void twoOfOneNameAreRefusedHoweverTheyAreWritten() {
        assertThat(teams.addRegion("limburg")).isEqualTo(new NameResult.NameTaken());
        assertThat(teams.addTeam(region("Limburg").id(), "AALST")).isEqualTo(new NameResult.NameTaken());
    }

    @Test
    void aTeamMovesToAnotherRegion() {
        var aalst = team("Oost-Vlaanderen", "Aalst");

        assertThat(teams.changeTeam(
                        aalst.id(), aalst.version(), region("Limburg").id(), "Aalst"))
                .isEqualTo(new NameResult.Done());
        assertThat(region("Limburg").teams())
                .extracting(RegionWithTeams.TeamRow::name)
                .contains("Aalst");
        assertThat(teams.changeTeam(
                        aalst.id(), aalst.version(), region("Antwerpen").id(), "Aalst"))
                .isEqualTo(new NameResult.ChangedMeanwhile());
    }

    @Test
    void aNameIsNeeded() {
        assertThatThrownBy(() -> teams.addRegion("  ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> teams.addRegion("x".repeat(101))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRegisterNumberIsNoName() {
        RegionWithTeams region = teams.all().getFirst();

        assertThat(teams.addRegion("93.05.18-223.61")).isEqualTo(new NameResult.NeverStored());
        assertThat(teams.addTeam(region.id(), "Team 93051822361")).isEqualTo(new NameResult.NeverStored());
        assertThat(labels.rename(Role.TRAINER, Texts.DUTCH, "93 05 18 223 61")).isEqualTo(new NameResult.NeverStored());
        assertThat(teams.all()).noneMatch(one -> one.name().contains("223"));
    }

    @Test
    void aRoleIsCalledAsTheOrganisationCallsIt() {
        labels.rename(Role.PRACTICE_LEADER, Texts.DUTCH, "MDO-lid");

        assertThat(As.person("anna", () -> labels.in(Texts.DUTCH))).containsEntry(Role.PRACTICE_LEADER, "MDO-lid");
        assertThat(labels.in(Texts.ENGLISH)).containsEntry(Role.PRACTICE_LEADER, "practice leader");

        labels.rename(Role.PRACTICE_LEADER, Texts.DUTCH, " ");
        assertThat(labels.in(Texts.DUTCH)).containsEntry(Role.PRACTICE_LEADER, "praktijkleider");
    }

    @Test
    @WithPerson("fons")
    void onlyAnAdministratorChangesThis() {
        assertThatThrownBy(teams::all).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> labels.rename(Role.TRAINER, Texts.DUTCH, "coach"))
                .isInstanceOf(AccessDeniedException.class);
    }

    private RegionWithTeams region(String name) {
        return teams.all().stream()
                .filter(region -> region.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private RegionWithTeams.TeamRow team(String region, String name) {
        return region(region).teams().stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
