package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionPlanning;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.Editions;
import be.leerspoor.training.PlanningHints;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Who made an edition or gives a session of it changes it, or cancels it. */
@Route(value = "training/editions/:edition/edit", layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "courses.css")
class ChangeEditionView extends Div implements BeforeEnterObserver {

    private final transient Editions editions;
    private final transient EditionPlanning planning;
    private final transient PlanningHints hints;
    private final transient Directory directory;
    private final transient Clock clock;
    private final Div message = new Div();

    ChangeEditionView(
            Editions editions, EditionPlanning planning, PlanningHints hints, Directory directory, Clock clock) {
        this.editions = editions;
        this.planning = planning;
        this.hints = hints;
        this.directory = directory;
        this.clock = clock;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseAddress.edition(event.getRouteParameters())
                .flatMap(editions::edition)
                .filter(edition -> edition.summary().inMyHands())
                .filter(edition -> edition.summary().state() == EditionState.PLANNED)
                // Confidential: what is not in one's hands answers exactly as what does not exist.
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditionPage edition) {
        removeAll();
        String name = edition.summary().course(Texts.language());
        EditionFields fields = new EditionFields(directory, hints);
        fields.show(edition, clock.instant());
        Div content = new Div(
                fields,
                message,
                Actions.row(
                        Actions.primary(text("training.edition.keep"), () -> change(edition, fields)),
                        Actions.secondaryLink(text("training.edition.to-page"), CourseAddress.edition(edition.id())),
                        Actions.attention(text("training.edition.cancel"), () -> askCancel(edition, name))));
        content.addClassName("stack");
        add(
                new PageHead(name, text("training.edition.change.sentence")).inTab(text("training.edition.change")),
                content);
    }

    private void change(EditionPage edition, EditionFields fields) {
        message.removeAll();
        Optional<EditionDraft> draft = fields.draft();
        if (draft.isEmpty()) {
            message.add(Notice.attention(text("training.course.look")));
            return;
        }
        EditionResult result = planning.change(edition.id(), edition.version(), draft.get());
        String refused = CourseWords.refused(result);
        if (refused.isEmpty()) {
            getUI().ifPresent(ui -> ui.navigate(CourseAddress.edition(edition.id())));
            return;
        }
        message.add(Notice.attention(refused));
        if (result instanceof EditionResult.InThePast(LocalDate day)) {
            fields.refuse(day, refused);
        } else if (result instanceof EditionResult.TooFarAway(LocalDate day)) {
            fields.refuse(day, refused);
        }
    }

    private void askCancel(EditionPage edition, String name) {
        TextField reason = new TextField(text("training.edition.cancel.reason"));
        TextLimit.on(reason, EditionPlanning.LONGEST_REASON);
        AskWhy.ask(
                text("training.edition.cancel.ask", name),
                text("training.edition.cancel.consequence"),
                reason,
                text("training.edition.cancel"),
                (why, sure) -> {
                    EditionResult result = planning.cancel(edition.id(), why, sure);
                    return switch (result) {
                        case EditionResult.ReasonLength _, EditionResult.NeverStored _ ->
                            new AskWhy.Answer.Wrong(CourseWords.refused(result));
                        case EditionResult.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                            new AskWhy.Answer.Marked(marks);
                        default -> {
                            getUI().ifPresent(ui -> ui.navigate(CourseAddress.edition(edition.id())));
                            yield new AskWhy.Answer.Done();
                        }
                    };
                });
    }
}
