package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The questions as who answers sees them, to try out: what is answered here is kept nowhere. */
@Route(value = DeskAddress.PREVIEW, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "surveys.css")
class PreviewView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Questionnaires questionnaires;
    private final Div words = new Div();
    private final Div message = new Div();
    private final Div actions = new Div();
    private final StepsOfSheet steps = new StepsOfSheet(this::showActions);
    private transient @Nullable SheetFields fields;
    private int items;

    PreviewView(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        addClassNames("page", "page-writing", "survey-answer");
        actions.addClassName("actions");
        message.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<QuestionnaireDesk> desk =
                DeskAddress.version(event.getRouteParameters()).flatMap(questionnaires::find);
        if (desk.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(desk.get());
    }

    private void show(QuestionnaireDesk desk) {
        removeAll();
        Questionnaire questionnaire = desk.questionnaire();
        items = questionnaire.items().size();
        Div content = new Div(Notice.info(text("survey.preview.lead")), language(questionnaire), words);
        content.addClassName("stack");
        content.add(
                items == 0 ? new Card(new EmptyPlace(text("survey.flaw.no-question"))) : new Card(steps),
                message,
                actions,
                Actions.row(
                        Actions.secondaryLink(text("survey.preview.back"), DeskAddress.questionnaire(desk.version()))));
        add(new PageHead(DeskWords.version(desk)).inTab(text("survey.preview.tab")), content);
        show(questionnaire, Texts.language().getLanguage());
    }

    private Select<String> language(Questionnaire questionnaire) {
        Select<String> select = new Select<>();
        select.setLabel(text("survey.preview.language"));
        select.setItems(questionnaire.languages());
        select.setItemLabelGenerator(code -> Locale.of(code).getDisplayLanguage(Texts.language()));
        select.setValue(Texts.language().getLanguage());
        select.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(questionnaire, change.getValue());
            }
        });
        return select;
    }

    private void show(Questionnaire questionnaire, String language) {
        words.removeAll();
        words.add(SheetFields.muted(questionnaire.lead().in(language)));
        fields = new SheetFields(questionnaire, language, () -> {});
        steps.show(fields.pages());
        steps.getElement().setAttribute("lang", language);
        steps.getElement().setAttribute("dir", FamilyCodes.direction(language));
    }

    private void showActions() {
        actions.removeAll();
        message.removeAll();
        if (steps.isLast()) {
            actions.add(Actions.primary(text("survey.preview.send"), this::send));
        } else {
            actions.add(Actions.primary(text("survey.answer.next"), steps::next));
        }
        if (!steps.isFirst()) {
            actions.add(Actions.secondary(text("survey.answer.back"), steps::back));
        }
    }

    private void send() {
        message.removeAll();
        int answered = fields == null ? 0 : fields.answers().byItem().size();
        message.add(Notice.done(text("survey.preview.sent", answered, items)));
    }
}
