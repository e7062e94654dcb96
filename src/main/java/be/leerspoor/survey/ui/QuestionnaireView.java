package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Leaving;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.survey.EditedQuestionnaire;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.QuestionnaireResult;
import be.leerspoor.survey.QuestionnaireVersion;
import be.leerspoor.survey.Questionnaires;
import be.leerspoor.survey.Translation;
import be.leerspoor.survey.Translations;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One version of a questionnaire: written until a wave asks it, and from then on as it is. */
@Route(value = DeskAddress.QUESTIONNAIRE, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class QuestionnaireView extends Div implements BeforeEnterObserver, BeforeLeaveObserver {

    private static final long serialVersionUID = 1;

    private final transient Questionnaires questionnaires;
    private final transient Translations translations;
    private final Div message = new Div();
    private @Nullable QuestionnaireEditor editor;

    QuestionnaireView(Questionnaires questionnaires, Translations translations) {
        this.translations = translations;
        this.questionnaires = questionnaires;
        addClassNames("page", "page-writing");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<EditedQuestionnaire> edited =
                DeskAddress.version(event.getRouteParameters()).flatMap(questionnaires::edit);
        if (edited.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(edited.get());
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor == null || !editor.hasUnsaved()) {
            return;
        }
        Leaving.ask(event);
    }

    private void show(EditedQuestionnaire edited) {
        removeAll();
        message.removeAll();
        editor = null;
        QuestionnaireVersion version = edited.desk().version();
        Div content = new Div(message);
        content.addClassName("stack");
        add(
                new PageHead(
                        DeskWords.version(edited.desk()),
                        text(
                                edited.desk().settled()
                                        ? "survey.questionnaire.settled.lead"
                                        : "survey.questionnaire.lead")),
                content);
        if (edited.desk().settled()) {
            content.add(
                    Notice.info(text("survey.questionnaire.settled")),
                    Actions.row(
                            Actions.primary(text("survey.questionnaire.new-version"), () -> newVersion(version.code())),
                            Actions.secondaryLink(text("survey.questionnaire.preview"), DeskAddress.preview(version)),
                            back()));
            addTranslations(content, edited.desk());
            return;
        }
        editor = new QuestionnaireEditor(
                questionnaires, edited, () -> questionnaires.edit(version).ifPresent(this::show));
        content.add(editor);
        addTranslations(content, edited.desk());
        content.add(Actions.row(
                Actions.attention(text("survey.questionnaire.remove"), () -> askToRemove(version)), back()));
    }

    /** How the languages stand that nobody writes here. */
    private void addTranslations(Div content, QuestionnaireDesk desk) {
        List<Translation> all = translations.of(desk);
        if (!all.isEmpty()) {
            Rows rows = new Rows(all.stream()
                    .map(each -> new RowLink(
                            TranslationWords.language(each.language()),
                            TranslationWords.state(each),
                            DeskAddress.translation(desk.version(), each.language())))
                    .toList());
            content.add(Card.titled(
                    text("survey.translations.title"), new Paragraph(text("survey.translations.lead")), rows));
        }
    }

    private static Anchor back() {
        return Actions.secondaryLink(text("survey.desk.to-questionnaires"), SurveyAddress.QUESTIONNAIRES);
    }

    private void newVersion(String code) {
        QuestionnaireVersion begun = switch (questionnaires.newVersion(code)) {
            case QuestionnaireResult.Done(var version) -> version;
            case QuestionnaireResult.BeingWritten(var version) -> version;
            default -> throw new IllegalStateException("No such answer to a new version");
        };
        getUI().ifPresent(ui -> ui.navigate(DeskAddress.questionnaire(begun)));
    }

    private void askToRemove(QuestionnaireVersion version) {
        Confirm.askAttention(
                text("survey.questionnaire.remove.question"),
                text("survey.questionnaire.remove.consequence"),
                text("survey.questionnaire.remove"),
                () -> remove(version));
    }

    private void remove(QuestionnaireVersion version) {
        message.removeAll();
        QuestionnaireResult result = questionnaires.remove(version);
        if (result instanceof QuestionnaireResult.Done) {
            editor = null;
            Leaving.browserAsks(false);
            getUI().ifPresent(ui -> ui.navigate(SurveyAddress.QUESTIONNAIRES));
        } else {
            message.add(Notice.attention(text(
                    result instanceof QuestionnaireResult.InUse
                            ? "survey.questionnaire.refused.in-use"
                            : "survey.questionnaire.refused.settled")));
        }
    }
}
