package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.RoleLabels;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.Audience;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.survey.WaveResult;
import be.leerspoor.survey.Waves;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Planning a wave; nobody is asked before it opens. */
@Route(value = DeskAddress.NEW_WAVE, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class NewWaveView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Waves waves;
    private final WaveForm form;
    private final Div message = new Div();

    NewWaveView(Waves waves, Questionnaires questionnaires, Directory directory, RoleLabels labels, Clock clock) {
        this.waves = waves;
        addClassNames("page", "page-writing");
        form = new WaveForm(
                questionnaires.all(),
                null,
                new AudienceFields(directory, labels, waves::count, Audience.everyone()),
                LocalDate.now(clock));
        Div content = new Div(
                form,
                message,
                Actions.row(
                        Actions.primary(text("survey.wave.plan"), this::plan),
                        Actions.secondaryLink(text("survey.desk.to-waves"), SurveyAddress.WAVES)));
        content.addClassName("stack");
        add(new PageHead(text("survey.wave.new"), text("survey.wave.new.lead")), content);
    }

    private void plan() {
        message.removeAll();
        form.draft().ifPresent(draft -> {
            WaveResult result = waves.plan(draft);
            switch (result) {
                case WaveResult.Done(var wave) -> getUI().ifPresent(ui -> ui.navigate(SurveyAddress.wave(wave)));
                case WaveResult.NeverStored _ -> form.refuseName();
                default -> message.add(Notice.attention(DeskWords.refused(result)));
            }
        });
    }
}
