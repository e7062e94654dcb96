package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.DoorCodes;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.QuestionnaireKind;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.survey.Translation;
import be.leerspoor.survey.Translations;
import be.leerspoor.survey.Wave;
import be.leerspoor.survey.WaveDesk;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WaveMode;
import be.leerspoor.survey.WaveOrigin;
import be.leerspoor.survey.WaveState;
import be.leerspoor.survey.Waves;
import be.leerspoor.survey.Words;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One wave in the hands of who makes surveys: changed while it is planned, watched while it is open, told once it is closed. */
@Route(value = DeskAddress.WAVE, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class WaveView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Waves waves;
    private final transient DoorCodes doorCodes;
    private final transient Questionnaires questionnaires;
    private final transient Translations translations;
    private final transient Directory directory;
    private final transient RoleLabels labels;
    private final transient SignedIn signedIn;
    private final transient LocalDate today;

    WaveView(
            Waves waves,
            DoorCodes doorCodes,
            Questionnaires questionnaires,
            Translations translations,
            Directory directory,
            RoleLabels labels,
            SignedIn signedIn,
            Clock clock) {
        this.waves = waves;
        this.doorCodes = doorCodes;
        this.questionnaires = questionnaires;
        this.translations = translations;
        this.directory = directory;
        this.labels = labels;
        this.signedIn = signedIn;
        this.today = LocalDate.now(clock);
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WaveDesk> desk = SurveyAddress.wave(event.getRouteParameters()).flatMap(waves::desk);
        if (desk.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(desk.get(), new Div());
    }

    /** Shows the wave as it is now, with this message. */
    void again(WaveId wave, Notice message) {
        waves.desk(wave)
                .ifPresentOrElse(
                        desk -> show(desk, new Div(message)),
                        () -> getUI().ifPresent(ui -> ui.navigate(SurveyAddress.WAVES)));
    }

    private void show(WaveDesk desk, Div message) {
        removeAll();
        message.getElement().setAttribute("aria-live", "polite");
        Wave wave = desk.wave();
        Div content = new Div(message);
        content.addClassName("stack");
        if (wave.state() == WaveState.PLANNED) {
            List<QuestionnaireDesk> all = questionnaires.all();
            Words name = all.stream()
                    .filter(each -> each.version().equals(wave.version()))
                    .map(each -> each.questionnaire().name())
                    .findFirst()
                    .orElseThrow();
            add(head(name, wave), content);
            content.add(new PlannedWave(this, waves, desk, form(all, desk)));
        } else {
            QuestionnaireDesk asked = questionnaires.find(wave.version()).orElseThrow();
            Questionnaire questionnaire = asked.questionnaire();
            add(head(questionnaire.name(), wave), content);
            content.add(new WaveFacts(desk, questionnaire));
            if (wave.state() == WaveState.OPEN) {
                content.add(new OpenWave(this, waves, wave));
                if (wave.kind() == QuestionnaireKind.FAMILY) {
                    content.add(new FamilyCodes(doorCodes, wave.id(), questionnaire, () -> drafts(asked)));
                }
            } else {
                content.add(onward(wave, questionnaire));
            }
            if (isMineWithNames(wave)) {
                content.add(new NamedAnswersPart(waves, directory, wave.id(), questionnaire));
            }
        }
        content.add(Actions.row(Actions.secondaryLink(text("survey.desk.to-waves"), SurveyAddress.WAVES)));
    }

    private List<String> drafts(QuestionnaireDesk asked) {
        return translations.of(asked).stream()
                .filter(each -> each.checked().isEmpty())
                .map(Translation::language)
                .toList();
    }

    private static PageHead head(Words questionnaire, Wave wave) {
        // Confidential: the name of a planned wave is not for the tab of a screen that others see.
        return new PageHead(DeskWords.wave(questionnaire, wave), text(key("survey.wave.lead", wave.state())))
                .inTab(text("survey.wave.tab"));
    }

    private WaveForm form(List<QuestionnaireDesk> all, WaveDesk desk) {
        return new WaveForm(
                all, desk.wave(), new AudienceFields(directory, labels, waves::count, desk.audience()), today);
    }

    private static Div onward(Wave wave, Questionnaire questionnaire) {
        Div onward = Actions.row(Actions.primaryLink(text("survey.wave.to-results"), SurveyAddress.results(wave.id())));
        boolean written = wave.origin() == WaveOrigin.ASKED
                && questionnaire.items().stream().anyMatch(item -> item.scale().isEmpty());
        if (written) {
            onward.add(Actions.secondaryLink(text("survey.wave.to-texts"), SurveyAddress.texts(wave.id())));
        }
        return onward;
    }

    private boolean isMineWithNames(Wave wave) {
        return wave.mode() == WaveMode.NAMED
                && wave.by().filter(signedIn.actor().id()::equals).isPresent();
    }
}
