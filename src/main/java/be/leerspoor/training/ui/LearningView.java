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
import be.leerspoor.training.Asked;
import be.leerspoor.training.Learning;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.TrainingPath;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The paths of the signed-in person: how far, and what comes next. */
@Route(value = TrainingAddress.PLACE, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "training.css")
class LearningView extends Div {

    LearningView(Learning learning, Asked asked, SignedIn signedIn, Clock clock) {
        addClassName("page");
        List<MyPath> mine = learning.mine();
        List<TrainingPath> others = learning.toChoose(mine);
        Div content = new Div();
        content.addClassName("stack");
        int waiting = asked.ofMe().size();
        if (waiting > 0) {
            content.add(Notice.info(text("training.asked.waiting", waiting))
                    .with(Actions.row(Actions.secondaryLink(text("training.asked.open"), TrainingAddress.ASKED))));
        }
        if (mine.isEmpty()) {
            content.add(new Card(new EmptyPlace(text("training.mine.empty"), text("training.mine.empty.example"))));
        }
        mine.forEach(path -> content.add(new PathCard(path, LocalDate.now(clock))));
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
        PageHead head = new PageHead(text("training.mine.title"), text("training.mine.sentence"))
                .withAction(Actions.secondaryLink(text("training.record.open"), TrainingAddress.DOSSIER));
        Div elsewhere =
                Actions.row(Actions.secondaryLink(text("training.conversation.open"), TrainingAddress.CONVERSATIONS));
        if (signedIn.has(Role.TRAINER)) {
            head.withAction(Actions.secondaryLink(text("training.paths.open"), TrainingAddress.PATHS));
            elsewhere.add(Actions.secondaryLink(text("training.exemption.title"), TrainingAddress.EXEMPTIONS));
        }
        content.add(elsewhere);
        add(head, content);
    }
}
