package be.leerspoor.survey.ui;

import static org.assertj.core.api.Assertions.assertThat;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.casereview.Reviews;
import be.leerspoor.kit.As;
import be.leerspoor.kit.LeerspoorTest;
import be.leerspoor.kit.Statements;
import be.leerspoor.kit.ViewTest;
import be.leerspoor.kit.WithPerson;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.stories.StoryId;
import be.leerspoor.stories.Withdrawal;
import be.leerspoor.stories.ui.Shelf;
import be.leerspoor.survey.AskedWaves;
import be.leerspoor.survey.ImpactDirection;
import be.leerspoor.survey.ImpactLevel;
import be.leerspoor.survey.ImpactSpot;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.ImpactTerm;
import be.leerspoor.survey.MyImpact;
import be.leerspoor.survey.OwnStatements;
import be.leerspoor.survey.StatementDraft;
import be.leerspoor.survey.StatementResult;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The grid of what is experienced, and the page on which authors say what they saw. */
@LeerspoorTest
@WithPerson("anna")
class ImpactViewsTest extends ViewTest {

    private static final String GRID = "surveys/impact";
    private static final String MINE = "surveys/impact/mine";
    private static final ImpactSpot TRUST = new ImpactSpot(ImpactLevel.CLIENT, ImpactTerm.SHORT, 1);

    @Autowired
    private ImpactTags impact;

    @Autowired
    private OwnStatements own;

    @Autowired
    private AskedWaves asked;

    @Autowired
    private Shelf shelf;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Withdrawal withdrawal;

    @Autowired
    private Statements statements;

    @Test
    void theGridShowsGainsAndBurdensInWordsAndSaysWhereNothingWasToldYet() {
        visit(GRID);

        assertThat(words())
                .contains("Cliënten, zoals zij het zelf zien", "De organisatie", "Middellange termijn")
                .contains("Meer vertrouwen in werking en communicatie", ">winst<")
                .contains("Continu gevoel van niet goed genoeg zijn", ">last<")
                .contains("Nog geen verhaal")
                .doesNotContain("Minstens");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(MINE, "surveys/tools");
    }

    @Test
    void aStoryIsALinkAtItsStatementAndGoneWhenItIsWithdrawn() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        impact.tag(story, TRUST);

        visit(GRID);
        assertThat(words()).contains("1 verhaal", "Een oma die bleef");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("stories/" + story);

        withdrawal.withdraw(story);
        visit("profile");
        visit(GRID);
        assertThat(words()).doesNotContain("1 verhaal", "Een oma die bleef");
    }

    @Test
    void ofManyStoriesTheNewestAreShown() {
        for (int i = 0; i <= StoryLinks.MOST; i++) {
            impact.tag(shelf.published("Verhaal nummer " + i, "Oma bleef bellen."), TRUST);
        }

        visit(GRID);

        assertThat(words()).contains("21 verhalen", "Dit zijn de 20 nieuwste.");
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getText().startsWith("Verhaal nummer"))
                .hasSize(20);
    }

    @Test
    void ofReviewsOthersReadNoTitleAndOnlyARoundedNumber() {
        for (String colleague : List.of("bram", "imane", "joris", "kaat", "lotte", "mehmet")) {
            As.person(colleague, () -> impact.tag(reviews.draft("Zeepaardje", "Ik bleef zitten."), TRUST));
        }

        visit(GRID);
        assertThat(words()).contains("Minstens 5 andere collega’s").doesNotContain("Zeepaardje");

        visit(MINE);
        assertThat(words()).doesNotContain("Zeepaardje");
    }

    @Test
    void whatTheLatestWaveTellsOfAnEffectStandsAtItsStatement() {
        WaveId wave = asked.open("impact", WaveMode.ANONYMOUS);
        List<String> people = AskedWaves.everybody();
        for (int person = 0; person < people.size(); person++) {
            asked.send(people.get(person), wave, Map.of("impact.client.short.1", person % 3 == 0 ? "no" : "yes"));
        }
        visit(GRID);
        assertThat(words()).doesNotContain("Laatste meting");

        asked.close(wave);
        visit("profile");
        assertThat(statements.during(() -> visit(GRID))).hasSizeLessThanOrEqualTo(3);
        assertThat(words()).containsOnlyOnce("Laatste meting");
    }

    @Test
    void whatIsTickedIsKeptAtOnceAndCanBeUndone() {
        shelf.published("Een oma die bleef", "Oma bleef bellen.");
        visit(MINE);
        unfold(0);

        group("Korte termijn").setValue(Set.of(TRUST));
        assertThat(words()).contains("Bewaard: ‘Meer vertrouwen in werking en communicatie’ hoort hierbij.");
        assertThat(mine().stories().getFirst().spots()).containsExactly(TRUST);

        test(find(Button.class).withText("Maak ongedaan").single()).click();
        assertThat(mine().stories().getFirst().spots()).isEmpty();
        assertThat(group("Korte termijn").getValue()).isEmpty();

        test(find(Button.class).withText("Maak ongedaan").single()).click();
        assertThat(mine().stories().getFirst().spots()).containsExactly(TRUST);
        assertThat(group("Korte termijn").getValue()).containsExactly(TRUST);
    }

    @Test
    void whatIsChosenStandsThereAndIsTakenOffWithoutUnfolding() {
        ReviewId review = reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        impact.tag(review, TRUST);
        visit(MINE);
        assertThat(words())
                .contains("Vijf minuten op de trap", "Alleen jij ziet om welke reflectie het gaat")
                .contains("Cliënten, zoals zij het zelf zien · Korte termijn · Meer vertrouwen");

        test(find(NativeButton.class).all().stream()
                        .filter(button -> button.getElement().getOuterHTML().contains("Meer vertrouwen"))
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(mine().reviews().getFirst().spots()).isEmpty();
    }

    @Test
    void anotherLevelShowsItsOwnStatements() {
        reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        visit(MINE);
        unfold(0);

        choose(ImpactLevel.TEAM);
        ImpactSpot other = ImpactSpot.whole(ImpactLevel.TEAM, ImpactTerm.LONG);
        group("Lange termijn").setValue(Set.of(other));

        assertThat(mine().reviews().getFirst().spots()).containsExactly(other);
        choose(ImpactLevel.CLIENT);
        assertThat(group("Lange termijn").getValue()).isEmpty();
        choose(ImpactLevel.TEAM);
        assertThat(group("Lange termijn").getValue()).containsExactly(other);
    }

    @Test
    void whatTheOrganisationAddedIsChosenAsTheOthersAndNoMoreOnceItIsTakenAway() {
        ImpactSpot time = added();
        reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        visit(MINE);
        unfold(0);
        group("Korte termijn").setValue(Set.of(time));
        assertThat(words()).contains("Bewaard: ‘Iedereen bijeen krijgen vraagt tijd’ hoort hierbij.");
        assertThat(mine().reviews().getFirst().spots()).containsExactly(time);

        As.person("greet", () -> own.takeAway(time, 0));
        visit("profile");
        visit(MINE);
        assertThat(words()).contains("Korte termijn · Iedereen bijeen krijgen vraagt tijd");
        unfold(0);
        group("Korte termijn").setValue(Set.of(TRUST));
        assertThat(mine().reviews().getFirst().spots()).containsExactlyInAnyOrder(time, TRUST);
    }

    @Test
    void whatIsTakenAwayWhileOneChoosesIsToldAndNotTicked() {
        ImpactSpot time = added();
        reviews.draft("Vijf minuten op de trap", "Ik bleef zitten.");
        visit(MINE);
        unfold(0);
        As.person("greet", () -> own.takeAway(time, 0));

        group("Korte termijn").setValue(Set.of(time));

        assertThat(words()).contains("Deze uitspraak is niet meer te kiezen");
        assertThat(group("Korte termijn").getValue()).isEmpty();
        assertThat(mine().reviews().getFirst().spots()).isEmpty();
    }

    @Test
    void aStoryThatWasWithdrawnMeanwhileIsToldAndNotTicked() {
        StoryId story = shelf.published("Een oma die bleef", "Oma bleef bellen.");
        visit(MINE);
        unfold(0);
        withdrawal.withdraw(story);

        group("Korte termijn").setValue(Set.of(TRUST));

        assertThat(words()).contains("Dit kon niet bewaard worden");
        assertThat(group("Korte termijn").getValue()).isEmpty();
    }

    @Test
    void whoWroteNothingYetIsShownWhereToBegin() {
        visit(MINE);

        assertThat(words()).contains("Van jou staat er nog geen verhaal", "Je hebt nog geen casusreflectie");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("stories/new", "reviews/new", GRID);
    }

    @Test
    void bothPagesTakeThreeStatementsAtMost() {
        impact.tag(shelf.published("Een oma die bleef", "Oma bleef bellen."), TRUST);
        impact.tag(reviews.draft("Vijf minuten op de trap", "Ik bleef zitten."), TRUST);
        visit(GRID);
        for (String page : List.of(GRID, MINE)) {
            visit("profile");
            assertThat(statements.during(() -> visit(page))).hasSizeLessThanOrEqualTo(3);
        }
    }

    private ImpactSpot added() {
        return ((StatementResult.Kept) As.person(
                        "greet",
                        () -> own.add(
                                ImpactLevel.CLIENT,
                                ImpactTerm.SHORT,
                                ImpactDirection.BURDEN,
                                new StatementDraft("Iedereen bijeen krijgen vraagt tijd", ""),
                                Confirmation.none())))
                .spot();
    }

    private MyImpact mine() {
        return impact.mine();
    }

    private void unfold(int which) {
        NativeDetails details = find(NativeDetails.class).all().get(which);
        details.setOpen(true);
        ComponentUtil.fireEvent(details, new NativeDetails.ToggleEvent(details, true));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<ImpactSpot> group(String label) {
        return find(CheckboxGroup.class).all().stream()
                .filter(group -> label.equals(group.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void choose(ImpactLevel level) {
        find(Select.class).single().setValue(level);
    }
}
