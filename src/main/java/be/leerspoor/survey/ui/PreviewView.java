package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.survey.QuestionnaireDesk;
import be.leerspoor.survey.Questionnaires;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The questions as who answers sees them, to try out: what is answered here is kept nowhere. */
@Route(value = DeskAddress.PREVIEW, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
class PreviewView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Questionnaires questionnaires;

    PreviewView(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
        addClassNames("page", "page-writing");
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
        add(
                new PageHead(DeskWords.read(desk.questionnaire().name()), text("survey.preview.lead"))
                        .inTab(text("survey.preview.tab")),
                Actions.row(
                        Actions.secondaryLink(text("survey.preview.back"), DeskAddress.questionnaire(desk.version()))));
    }
}
