package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.ImpactTags;
import be.leerspoor.survey.KnownStatements;
import be.leerspoor.survey.MyImpact;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** Own stories and reviews, each with a choice of what it tells of. */
@Route(value = ImpactAddress.MINE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "impact.css")
class MyImpactView extends Div {

    private static final long serialVersionUID = 1;

    private final transient ImpactTags impact;

    MyImpactView(ImpactTags impact) {
        this.impact = impact;
        addClassNames("page", "page-writing");
        MyImpact mine = impact.mine();
        Div content = new Div(stories(mine), reviews(mine));
        content.addClassName("stack");
        add(
                new PageHead(text("survey.impact.mine.title"), text("survey.impact.mine.sentence"))
                        .withAction(Actions.secondaryLink(text("survey.impact.mine.back"), SurveyAddress.IMPACT)),
                content);
    }

    private Component stories(MyImpact mine) {
        Card card = Card.titled(
                text("survey.impact.mine.stories"),
                new ReadersLine(Readers.EVERYONE, text("survey.impact.mine.stories.readers")));
        card.add(
                mine.stories().isEmpty()
                        ? new EmptyPlace(
                                text("survey.impact.mine.stories.none"),
                                Actions.secondaryLink(text("survey.impact.mine.stories.write"), "stories/new"))
                        : new Rows(mine.stories().stream()
                                .map(story -> choice(story, mine.statements()))
                                .toList()));
        return card;
    }

    private Component reviews(MyImpact mine) {
        Card card = Card.titled(
                text("survey.impact.mine.reviews"),
                new ReadersLine(Readers.ONLY_ME, text("survey.impact.mine.reviews.readers", ImpactTags.THRESHOLD)));
        card.add(
                mine.reviews().isEmpty()
                        ? new EmptyPlace(
                                text("survey.impact.mine.reviews.none"),
                                Actions.secondaryLink(text("survey.impact.mine.reviews.write"), "reviews/new"))
                        : new Rows(mine.reviews().stream()
                                .map(review -> choice(review, mine.statements()))
                                .toList()));
        return card;
    }

    private ImpactChoice choice(MyImpact.OfStory story, KnownStatements statements) {
        String title = story.title();
        return new ImpactChoice(
                title,
                link(title, ImpactAddress.story(story.id())),
                statements,
                story.spots(),
                (spot, chosen) -> chosen ? impact.tag(story.id(), spot) : impact.untag(story.id(), spot));
    }

    private ImpactChoice choice(MyImpact.OfReview review, KnownStatements statements) {
        String title = review.title().isBlank() ? text("survey.impact.mine.untitled") : review.title();
        return new ImpactChoice(
                title,
                link(title, "reviews/" + review.id()),
                statements,
                review.spots(),
                (spot, chosen) -> chosen ? impact.tag(review.id(), spot) : impact.untag(review.id(), spot));
    }

    private static Anchor link(String title, String address) {
        Anchor link = new Anchor(address, title);
        link.setRouterIgnore(false);
        return link;
    }
}
