package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.WaitingItem;
import be.leerspoor.training.AfterCourses;
import be.leerspoor.training.Learning;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.StartGlance;
import be.leerspoor.training.TrainingPath;
import be.leerspoor.training.TrainingStart;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The paths of the signed-in person: how far, and what comes next. */
@Route(value = TrainingAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class LearningView extends Div {

    private static final String CERTIFICATES = "training/certificates";

    LearningView(TrainingStart start, Learning learning, AfterCourses after, SignedIn signedIn, Clock clock) {
        addClassName("page");
        StartGlance glance = start.ahead();
        List<MyPath> mine = glance.paths();
        Div content = new Div();
        content.addClassName("stack");
        if (!glance.asked().isEmpty()) {
            content.add(Notice.info(
                            text("training.asked.waiting", glance.asked().size()))
                    .with(Actions.row(Actions.secondaryLink(text("training.asked.open"), TrainingAddress.ASKED))));
        }
        content.add(new AfterCourseCard(after.mine()));
        if (mine.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("training.mine.empty"), text("training.mine.empty.example"))));
        }
        mine.forEach(path -> content.add(new PathCard(path, LocalDate.now(clock), glance.places())));
        if (!glance.courses().isEmpty()) {
            content.add(Card.titled(
                    text("training.mine.courses"),
                    new Rows(glance.courses().stream()
                            .map(course -> row(CourseItems.of(course, clock.instant())))
                            .toList())));
        }
        List<TrainingPath> others = learning.toChoose(mine);
        if (!others.isEmpty()) {
            content.add(Card.titled(
                    text("training.mine.others"),
                    new Rows(others.stream()
                            .map(path -> new RowLink(
                                    path.name(Texts.language()),
                                    path.purpose(Texts.language()),
                                    TrainingAddress.path(path.code())))
                            .toList())));
        }
        content.add(Card.titled(text("training.mine.more"), new Rows(more())));
        if (signedIn.has(Role.TRAINER) || signedIn.has(Role.ADMINISTRATOR)) {
            content.add(Card.titled(text("training.mine.trainers"), new Rows(forTrainers(signedIn))));
        }
        add(
                new PageHead(text("training.mine.title"), text("training.mine.sentence"))
                        .withAction(Actions.primaryLink(text("training.mine.find"), TrainingAddress.COURSES)),
                content);
    }

    private static RowLink row(WaitingItem item) {
        return new RowLink(item.title(), item.line(), item.address());
    }

    private static List<Component> more() {
        return List.of(
                new RowLink(text("training.record.open"), text("training.record.line"), TrainingAddress.DOSSIER),
                new RowLink(text("training.mine.certificates"), text("training.mine.certificates.line"), CERTIFICATES),
                new RowLink(text("training.mine.enter"), text("training.mine.enter.line"), SessionAddress.ENTER),
                new RowLink(
                        text("training.conversation.open"),
                        text("training.mine.conversations.line"),
                        TrainingAddress.CONVERSATIONS));
    }

    private static List<Component> forTrainers(SignedIn signedIn) {
        List<Component> rows = new ArrayList<>();
        if (signedIn.has(Role.TRAINER)) {
            rows.add(new RowLink(text("training.paths.open"), text("training.mine.paths.line"), TrainingAddress.PATHS));
            rows.add(new RowLink(
                    text("training.exemption.title"),
                    text("training.mine.exemptions.line"),
                    TrainingAddress.EXEMPTIONS));
        }
        rows.add(new RowLink(text("training.mine.earlier"), text("training.mine.earlier.line"), "training/import"));
        boolean keeper = signedIn.has(Role.ADMINISTRATOR);
        rows.add(new RowLink(
                text(keeper ? "training.mine.licences" : "training.mine.licences.own"),
                text(keeper ? "training.mine.licences.line" : "training.mine.licences.own.line"),
                "training/licences"));
        return rows;
    }
}
