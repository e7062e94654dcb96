package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.Answering;
import be.leerspoor.survey.Results;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveOrigin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is asked of me, what came of earlier waves, and what stands beside them. */
@Route(value = SurveyAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "surveys.css")
class SurveysView extends Div {

    private static final long serialVersionUID = 1;

    SurveysView(Answering answering, Results results, SignedIn signedIn) {
        addClassName("page");
        PageHead head = new PageHead(text("survey.home.title"), text("survey.home.lead"));
        if (signedIn.has(Role.TRAINER) || signedIn.has(Role.STEERING_GROUP)) {
            head.withAction(Actions.secondaryLink(text("survey.home.make"), SurveyAddress.WAVES));
        }
        Div content = new Div(asked(answering.mine(), results), told(results), beside());
        content.addClassName("stack");
        add(head, content);
    }

    private static Component asked(Map<Wave, Boolean> asked, Results results) {
        Card card = Card.titled(text("survey.home.asked"));
        if (asked.isEmpty()) {
            card.add(new EmptyPlace(text("survey.home.asked.none")));
            return card;
        }
        List<Component> rows = new ArrayList<>();
        asked.forEach((wave, answered) -> rows.add(new RowLink(
                        text("survey.home.wave", name(results, wave), wave.name()),
                        answered
                                ? text("survey.home.answered")
                                : text(
                                        key("survey.home.open", wave.mode()),
                                        Formats.here().longDay(wave.until())),
                        SurveyAddress.answer(wave.id()))
                .with(answered ? IconName.CHECK : IconName.PEN)));
        card.add(new Rows(rows));
        return card;
    }

    private static Component told(Results results) {
        Map<String, List<Wave>> byQuestionnaire = new LinkedHashMap<>();
        results.waves()
                .forEach(wave -> byQuestionnaire
                        .computeIfAbsent(wave.version().code(), _ -> new ArrayList<>())
                        .add(wave));
        Card card = Card.titled(text("survey.home.told"));
        if (byQuestionnaire.isEmpty()) {
            card.add(new EmptyPlace(text("survey.home.told.none")));
            return card;
        }
        List<Component> rows = new ArrayList<>();
        byQuestionnaire.forEach((code, waves) -> {
            String name = name(results, waves.getFirst());
            if (waves.size() > 1) {
                rows.add(new RowLink(name, text("survey.home.over-time", waves.size()), SurveyAddress.overTime(code))
                        .with(IconName.PATH));
            }
            waves.forEach(wave -> rows.add(new RowLink(
                            text("survey.home.wave", name, wave.name()), line(wave), SurveyAddress.results(wave.id()))
                    .with(IconName.SCALE)));
        });
        card.add(new Rows(rows));
        return card;
    }

    private static String name(Results results, Wave wave) {
        return results.questionnaire(wave).name().in(Texts.language().getLanguage());
    }

    private static String line(Wave wave) {
        if (wave.origin() == WaveOrigin.TAKEN_OVER) {
            return wave.source().orElse("");
        }
        String until = Formats.here().longDay(wave.until());
        return wave.answered()
                .map(answered -> text("survey.home.closed.answered", until, answered))
                .orElseGet(() -> text("survey.home.closed", until));
    }

    private static Component beside() {
        return Card.titled(
                text("survey.home.beside"),
                new Rows(
                        new RowLink(text("survey.home.tools"), text("survey.home.tools.line"), SurveyAddress.TOOLS)
                                .with(IconName.BOOK),
                        new RowLink(text("survey.home.impact"), text("survey.home.impact.line"), SurveyAddress.IMPACT)
                                .with(IconName.HEART),
                        new RowLink(text("survey.home.team"), text("survey.home.team.line"), SurveyAddress.TEAM)
                                .with(IconName.TEAM),
                        new RowLink(
                                        text("survey.home.support"),
                                        text("survey.home.support.line"),
                                        SurveyAddress.SUPPORT)
                                .with(IconName.CHAT)));
    }
}
