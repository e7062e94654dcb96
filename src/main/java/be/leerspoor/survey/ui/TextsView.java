package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.Readers;
import be.leerspoor.shell.ui.ReadersLine;
import be.leerspoor.survey.WaveId;
import be.leerspoor.survey.WritingDesk;
import be.leerspoor.survey.Writings;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What people wrote in a closed wave: to let through or keep back, and to give themes. */
@Route(value = DeskAddress.TEXTS, layout = MainLayout.class)
@RolesAllowed({"TRAINER", "STEERING_GROUP"})
@StyleSheet("context://" + AppShell.FOLDER + "survey-desk.css")
class TextsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Writings writings;

    TextsView(Writings writings) {
        this.writings = writings;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WaveId> wave = SurveyAddress.wave(event.getRouteParameters());
        Optional<WritingDesk> desk = wave.flatMap(writings::of);
        if (desk.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(desk.get());
    }

    private void show(WritingDesk desk) {
        removeAll();
        Div content = new Div();
        content.addClassName("stack");
        desk.items().stream()
                .filter(item -> desk.isWrittenTo(item.code()))
                .forEach(item -> content.add(new ItemTexts(writings, desk, item)));
        if (content.getComponentCount() == 0) {
            content.add(new Card(
                    new EmptyPlace(text("survey.texts.none", desk.wave().threshold()))));
        }
        content.add(Actions.row(
                Actions.secondaryLink(
                        text("survey.wave.to-results"),
                        SurveyAddress.results(desk.wave().id())),
                Actions.secondaryLink(
                        text("survey.texts.to-wave"),
                        SurveyAddress.wave(desk.wave().id()))));
        add(
                new PageHead(
                                text(
                                        "survey.texts.title",
                                        DeskWords.wave(desk.questionnaire().name(), desk.wave())),
                                text("survey.texts.lead"))
                        .inTab(text("survey.texts.tab"))
                        .withLine(new ReadersLine(Readers.CHOSEN_PEOPLE, text("survey.texts.readers"))),
                content);
    }
}
