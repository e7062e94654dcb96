package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveDesk;
import be.leerspoor.survey.WaveOrigin;
import be.leerspoor.survey.WaveState;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** What is fixed about a wave that opened. */
final class WaveFacts extends Composite<Div> {

    private static final long serialVersionUID = 1;

    WaveFacts(WaveDesk desk, Questionnaire questionnaire) {
        Wave wave = desk.wave();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        fact(
                facts,
                text("survey.wave.questionnaire"),
                DeskWords.version(questionnaire.name(), wave.version().number()));
        fact(facts, text("survey.wave.fact.period"), DeskWords.period(wave));
        if (wave.origin() == WaveOrigin.TAKEN_OVER) {
            fact(facts, text("survey.take-over.source"), wave.source().orElse(""));
        } else {
            fact(facts, text("survey.wave.mode"), text(key("survey.wave.mode.meaning", wave.mode())));
            fact(facts, text("survey.wave.fact.invited"), invited(desk));
            fact(facts, text("survey.wave.fact.answered"), answered(desk));
        }
        getContent()
                .add(new Card(
                        facts,
                        Actions.row(Actions.secondaryLink(
                                text("survey.questionnaire.preview"), DeskAddress.preview(wave.version())))));
    }

    private static String invited(WaveDesk desk) {
        Formats formats = Formats.here();
        Wave wave = desk.wave();
        return wave.kind() == QuestionnaireKind.FAMILY
                ? wave.state() == WaveState.OPEN
                        ? text("survey.wave.codes", desk.invited(), formats.number(desk.invited()))
                        : text("survey.waves.by-code")
                : text("survey.wave.people", desk.invited(), formats.number(desk.invited()));
    }

    private static String answered(WaveDesk desk) {
        Wave wave = desk.wave();
        if (wave.state() == WaveState.CLOSED) {
            return wave.answered()
                    .map(people ->
                            text("survey.wave.people", people, Formats.here().number(people)))
                    .orElseGet(() -> text("survey.wave.too-few", wave.threshold()));
        }
        return wave.kind() == QuestionnaireKind.FAMILY
                ? text("survey.wave.answered-unknown")
                : WavesView.share(desk.answeredShare());
    }

    private static void fact(DescriptionList facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.add(new DescriptionList.Term(name), new DescriptionList.Description(words));
        }
    }
}
