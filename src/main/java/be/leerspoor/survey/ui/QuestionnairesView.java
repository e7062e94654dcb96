package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.QuestionnaireResult;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What can be asked: the questionnaires that came along and those of the organisation, with their versions. */
@Route(value = SurveyAddress.QUESTIONNAIRES, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class QuestionnairesView extends Div {

    private static final long serialVersionUID = 1;

    private final transient Questionnaires questionnaires;
    private final TextField dutch = new TextField(text("survey.editor.name"));
    private final TextField english = new TextField(text("survey.editor.in-english", text("survey.editor.name")));

    QuestionnairesView(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        addClassName("page");
        Div content = new Div(
                new Card(new Rows(questionnaires.all().stream()
                        .map(QuestionnairesView::row)
                        .toList())),
                Card.titled(text("survey.questionnaires.begin"), form()),
                Actions.row(Actions.secondaryLink(text("survey.desk.to-waves"), SurveyAddress.WAVES)));
        content.addClassNames("stack", "whole-lines");
        add(new PageHead(text("survey.questionnaires.title"), text("survey.questionnaires.lead")), content);
    }

    private static RowLink row(QuestionnaireDesk desk) {
        return new RowLink(
                DeskWords.version(desk),
                DeskWords.line(
                        text(desk.cameAlong() ? "survey.questionnaires.came-along" : "survey.questionnaires.ours"),
                        text(key("survey.kind", desk.questionnaire().kind())),
                        text(desk.settled() ? "survey.questionnaires.settled" : "survey.questionnaires.being-written")),
                DeskAddress.questionnaire(desk.version()));
    }

    private Div form() {
        List.of(dutch, english).forEach(field -> {
            TextLimit.on(field, Questionnaires.LONGEST_NAME);
            field.setWidthFull();
        });
        dutch.setRequiredIndicatorVisible(true);
        dutch.setHelperText(text("survey.questionnaires.begin.help"));
        Div form = new Div(
                dutch, english, Actions.row(Actions.primary(text("survey.questionnaires.begin.submit"), this::begin)));
        form.addClassName("fields");
        return form;
    }

    private void begin() {
        boolean nameless = dutch.getValue().isBlank();
        dutch.setErrorMessage(text("survey.editor.missing"));
        dutch.setInvalid(nameless);
        if (nameless) {
            dutch.focus();
            return;
        }
        if (!TextLimit.fits(this)) {
            return;
        }
        go(questionnaires.begin(dutch.getValue(), english.getValue()));
    }

    private void go(QuestionnaireResult result) {
        switch (result) {
            case QuestionnaireResult.Done(QuestionnaireVersion version) -> go(version);
            case QuestionnaireResult.BeingWritten(QuestionnaireVersion version) -> go(version);
            case QuestionnaireResult.NeverStored _ -> {
                dutch.setErrorMessage(text("survey.desk.never-stored"));
                dutch.setInvalid(true);
                dutch.focus();
            }
            default -> throw new IllegalStateException("No such answer to a beginning");
        }
    }

    private void go(QuestionnaireVersion version) {
        getUI().ifPresent(ui -> ui.navigate(DeskAddress.questionnaire(version)));
    }
}
