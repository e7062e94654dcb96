package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveLine;
import be.leerspoor.survey.WaveList;
import be.leerspoor.survey.WaveOrigin;
import be.leerspoor.survey.WaveState;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The times that a questionnaire is asked: planned, open and closed. */
@Route(value = SurveyAddress.WAVES, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
class WavesView extends Div {

    private static final long serialVersionUID = 1;

    WavesView(WaveList waves) {
        addClassName("page");
        List<WaveLine> all = waves.all();
        Div list = new Div(
                part(all, WaveState.OPEN),
                part(all, WaveState.PLANNED),
                part(all, WaveState.CLOSED),
                Actions.row(
                        Actions.secondaryLink(text("survey.desk.to-questionnaires"), SurveyAddress.QUESTIONNAIRES),
                        Actions.secondaryLink(text("survey.desk.to-take-over"), SurveyAddress.TAKE_OVER)));
        list.addClassNames("stack", "whole-lines");
        add(
                new PageHead(text("survey.waves.title"), text("survey.waves.lead"))
                        .withAction(Actions.primaryLink(text("survey.waves.new"), DeskAddress.NEW_WAVE)),
                list);
    }

    private static Card part(List<WaveLine> all, WaveState state) {
        List<RowLink> rows = all.stream()
                .filter(line -> line.wave().state() == state)
                .map(WavesView::row)
                .toList();
        return Card.titled(
                text(key("survey.waves.part", state)),
                rows.isEmpty() ? new EmptyPlace(text(key("survey.waves.none", state))) : new Rows(rows));
    }

    private static RowLink row(WaveLine line) {
        Wave wave = line.wave();
        return new RowLink(
                DeskWords.wave(line.questionnaire(), wave),
                DeskWords.line(
                        DeskWords.shortPeriod(wave),
                        wave.origin() == WaveOrigin.TAKEN_OVER
                                ? text("survey.waves.taken-over")
                                : text(key("survey.waves.mode", wave.mode())),
                        answered(line)),
                SurveyAddress.wave(wave.id()));
    }

    private static String answered(WaveLine line) {
        Wave wave = line.wave();
        return switch (wave.state()) {
            case PLANNED -> "";
            case OPEN ->
                wave.kind() == QuestionnaireKind.FAMILY ? text("survey.waves.by-code") : share(line.answeredShare());
            case CLOSED ->
                wave.answered()
                        .map(people -> text(
                                "survey.waves.answered", people, Formats.here().number(people)))
                        .orElse("");
        };
    }

    static String share(int share) {
        return share == 0 ? text("survey.waves.share.few") : text("survey.waves.share", share);
    }
}
