package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Directory;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.training.Courses;
import be.leerspoor.training.EditionDraft;
import be.leerspoor.training.EditionPlanning;
import be.leerspoor.training.EditionResult;
import be.leerspoor.training.PlanningHints;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A trainer plans an edition of a course: one page, with its sessions as rows. */
@Route(value = CourseAddress.NEW_EDITION, layout = MainLayout.class)
@RolesAllowed("TRAINER")
@StyleSheet("context://" + AppShell.FOLDER + "courses.css")
class NewEditionView extends Div implements BeforeEnterObserver {

    private final transient EditionPlanning planning;
    private final transient Courses courses;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final EditionFields fields;
    private final Div message = new Div();

    NewEditionView(
            EditionPlanning planning,
            PlanningHints hints,
            Courses courses,
            Directory directory,
            SignedIn signedIn,
            Clock clock) {
        this.clock = clock;
        this.planning = planning;
        this.courses = courses;
        this.signedIn = signedIn;
        this.fields = new EditionFields(directory, hints);
        addClassNames("page", "page-writing");
        Div content = new Div(
                fields,
                message,
                Actions.row(
                        Actions.primary(text("training.edition.plan"), this::plan),
                        Actions.secondaryLink(text("training.course.back"), CourseAddress.PLACE)));
        content.addClassName("stack");
        add(new PageHead(text("training.edition.new"), text("training.edition.new.sentence")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String chosen = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CourseAddress.OF_COURSE)
                .orElse(null);
        fields.begin(courses.offered(), chosen, signedIn.actor().id(), LocalDate.now(clock));
    }

    private void plan() {
        message.removeAll();
        Optional<EditionDraft> draft = fields.draft();
        if (draft.isEmpty()) {
            message.add(Notice.attention(text("training.course.look")));
            return;
        }
        EditionResult result = planning.plan(draft.get());
        if (result instanceof EditionResult.Planned(var edition)) {
            getUI().ifPresent(ui -> ui.navigate(CourseAddress.edition(edition)));
        } else {
            refuse(result);
        }
    }

    private void refuse(EditionResult result) {
        String words = CourseWords.refused(result);
        message.add(Notice.attention(words));
        if (result instanceof EditionResult.InThePast(LocalDate day)) {
            fields.refuse(day, words);
        } else if (result instanceof EditionResult.TooFarAway(LocalDate day)) {
            fields.refuse(day, words);
        }
    }
}
