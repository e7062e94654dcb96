package be.leerspoor.training;

import static be.leerspoor.training.Drawn.path;
import static be.leerspoor.training.Drawn.step;
import static be.leerspoor.training.Drawn.times;
import static be.leerspoor.training.RequirementKind.STORY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.leerspoor.demo.Cast;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.people.PersonId;
import be.leerspoor.people.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who gets a path, by itself or by name. */
@LeerspoorTest
@WithPerson("chaima")
class PathGivingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 9);

    @Autowired
    private PathGiving givings;

    @Autowired
    private Giving giving;

    @Autowired
    private PathDrafts drafts;

    @Autowired
    private Learning learning;

    @Test
    void whoFitsGetsItFromTheDayThatWasChosen() {
        String code =
                offered(new Audience(Role.CONSULTANT, null, Cast.team("Genk").id()));
        assertThat(givings.fitting(code)).hasValue(3);

        givings.giveFrom(code, TODAY.plusDays(1));
        giving.giveToWhoFits();
        assertThat(walking(code)).isZero();

        assertThat(givings.giveFrom(code, TODAY)).isInstanceOf(GiveResult.Done.class);
        giving.giveToWhoFits();
        assertThat(walking(code)).isEqualTo(3);
        assertThat(givings.fitting(code)).hasValue(0);
        As.person(
                "laura",
                () -> assertThat(learning.mine())
                        .singleElement()
                        .extracting(MyPath::dueOn)
                        .isEqualTo(TODAY.plusMonths(6)));
    }

    @Test
    void givenToNobodyByItselfItIsGivenToNobody() {
        String code = offered(Audience.EVERYONE);
        givings.giveFrom(code, TODAY);
        givings.giveFrom(code, null);
        giving.giveToWhoFits();

        assertThat(walking(code)).isZero();
        assertThat(givings.giveFrom("bestaat-niet", TODAY)).isInstanceOf(GiveResult.NotOffered.class);
        assertThat(givings.fitting("bestaat-niet")).isEqualTo(OptionalInt.empty());
    }

    @Test
    void aTrainerGivesItByNameAndAsksItNoLonger() {
        String code = offered();
        assertThat(givings.give(code, id("anna"))).isInstanceOf(GiveResult.Done.class);
        assertThat(givings.give(code, id("anna"))).isInstanceOf(GiveResult.AlreadyOnIt.class);
        assertThat(givings.givenByName(code))
                .containsExactly(
                        new GivenByName(id("anna"), "Anna Peeters", "Chaima El Idrissi", TODAY, TODAY.plusMonths(6)));
        As.person(
                "anna",
                () -> assertThat(learning.leave(code)).as("it is asked of her").isFalse());

        assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.Done.class);
        assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.NotByName.class);
        As.person("anna", () -> assertThat(learning.mine()).isEmpty());
        assertThat(givings.givenByName(code)).isEmpty();
    }

    @Test
    void aTeamLeaderGivesItToTheirOwnTeamOnly() {
        String code = offered();
        As.person("elif", () -> {
            assertThat(givings.give(code, id("anna"))).isInstanceOf(GiveResult.Done.class);
            assertThatThrownBy(() -> givings.give(code, id("bram"))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> givings.give(code, PersonId.random())).isInstanceOf(AccessDeniedException.class);
        });
        As.person(
                "nele",
                () -> assertThatThrownBy(() -> givings.end(code, id("anna")))
                        .isInstanceOf(AccessDeniedException.class));
        As.person("elif", () -> assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.Done.class));
    }

    @Test
    void whatSomebodyChoseOrGotByItselfIsNotEndedByAnother() {
        String code = offered();
        As.person("anna", () -> learning.begin(code));
        givings.giveFrom(code, TODAY);
        giving.giveToWhoFits();

        assertThat(givings.end(code, id("anna"))).isInstanceOf(GiveResult.NotByName.class);
        assertThat(givings.end(code, id("imane"))).isInstanceOf(GiveResult.NotByName.class);
        assertThat(givings.givenByName(code)).isEmpty();
    }

    @Test
    void whatIsOfferedNoLongerIsNotGiven() {
        String code = offered();
        drafts.retire(code);
        assertThat(givings.give(code, id("anna"))).isInstanceOf(GiveResult.NotOffered.class);
        assertThat(givings.giveFrom(code, TODAY)).isInstanceOf(GiveResult.NotOffered.class);
    }

    @Test
    void othersGiveNothing() {
        String code = offered();
        for (String other : List.of("anna", "dirk", "fons", "greet", "hasan")) {
            As.person(other, () -> {
                assertThatThrownBy(() -> givings.give(code, id("imane"))).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.end(code, id("imane"))).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.giveFrom(code, TODAY)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.fitting(code)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> givings.givenByName(code)).isInstanceOf(AccessDeniedException.class);
            });
        }
        As.person("elif", () -> {
            assertThatThrownBy(() -> givings.giveFrom(code, TODAY)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> givings.givenByName(code)).isInstanceOf(AccessDeniedException.class);
        });
    }

    private String offered(Audience... audience) {
        String code = drafts.begin();
        PathContent path = path(step("a", times(STORY, 1)));
        drafts.change(code, audience.length == 0 ? path : path.forWhom(List.of(audience)), 0);
        assertThat(drafts.offer(code, 1)).isInstanceOf(PathResult.Done.class);
        return code;
    }

    private int walking(String code) {
        return drafts.overview(code).orElseThrow().people().walking();
    }

    private static PersonId id(String userName) {
        return Cast.person(userName).id();
    }
}
