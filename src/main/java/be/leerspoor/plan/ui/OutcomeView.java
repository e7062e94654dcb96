package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Outcome;
import be.leerspoor.plan.OutcomePage;
import be.leerspoor.plan.Outcomes;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.ToldShare;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An outcome for families: what is measured of it, what people answered, what colleagues wrote. */
@Route(value = OutcomeAddress.PLACE + "/:" + OutcomeAddress.OUTCOME, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "plan.css")
class OutcomeView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Outcomes outcomes;

    OutcomeView(Outcomes outcomes) {
        this.outcomes = outcomes;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(OutcomeAddress.OUTCOME)
                .flatMap(word -> PlanAddress.of(Outcome.class, word))
                .map(outcomes::page)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(OutcomePage page) {
        Div content = new Div(measured(page), asked(page), told(page));
        content.addClassName("stack");
        content.add(Actions.row(
                Actions.secondaryLink(text("plan.outcome.all"), OutcomeAddress.PLACE),
                Actions.secondaryLink(text("plan.outcome.grid"), "surveys/impact")));
        add(
                new PageHead(
                        text(key("plan.outcome.name", page.outcome())), text(key("plan.outcome.line", page.outcome()))),
                content);
    }

    private static Card measured(OutcomePage page) {
        Card card = Card.titled(text("plan.outcome.measured"));
        card.add(
                page.readings().isEmpty()
                        ? new EmptyPlace(text("plan.outcome.measured.none"))
                        : new ReadingLines(page.readings()));
        return card;
    }

    private static Card asked(OutcomePage page) {
        Card card = Card.titled(text("plan.outcome.asked"));
        if (page.asked().isEmpty()) {
            card.add(new EmptyPlace(text("plan.outcome.asked.none")));
        }
        page.asked().forEach(asked -> {
            H3 question = new H3(asked.waves().getLast().figure().name(language()));
            question.addClassName("roadmap-objective");
            card.add(question);
            asked.waves().forEach(wave -> card.add(sentence(wave)));
            card.add(Actions.row(
                    Actions.secondaryLink(text("plan.outcome.results"), "surveys/over-time/" + asked.questionnaire())));
        });
        return card;
    }

    private static Component sentence(OutcomePage.InWave in) {
        List<ToldShare> shares = in.figure().shares();
        return new Paragraph(text(
                "plan.outcome.wave",
                in.wave().waveName(),
                shares.isEmpty() ? 0 : shares.getFirst().of(),
                shares.reversed().stream()
                        .filter(share -> share.people() > 0)
                        .map(OutcomeView::words)
                        .collect(Collectors.joining(", "))));
    }

    private static String words(ToldShare share) {
        Locale language = language();
        String options = share.options().stream()
                .map(option -> option.words().in(language.getLanguage()))
                .collect(Collectors.joining(text("plan.outcome.or")));
        return text("plan.outcome.share", options, Formats.here().number(share.percent(), 1));
    }

    private static Card told(OutcomePage page) {
        Card card = Card.titled(text("plan.outcome.stories"));
        card.add(
                page.stories().isEmpty()
                        ? new EmptyPlace(
                                text("plan.outcome.stories.none"),
                                Actions.secondaryLink(text("plan.outcome.stories.tag"), "surveys/impact/mine"))
                        : new Rows(page.stories().stream()
                                .map(story -> new RowLink(story.title(), story.summary(), "stories/" + story.id()))
                                .toList()));
        return card;
    }
}
