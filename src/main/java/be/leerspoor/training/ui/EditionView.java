package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.ReadingColumn;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.stories.Stories;
import be.leerspoor.stories.StorySummary;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.Materials;
import be.leerspoor.training.SessionTrainer;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** One edition: what, when and where, one's own place in it, and for its trainers everyone who is in it. */
@Route(value = "training/editions/:edition", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "courses.css")
class EditionView extends Div implements BeforeEnterObserver {

    private final transient Editions editions;
    private final transient Enrolling enrolling;
    private final transient Materials materials;
    private final transient Stories stories;
    private final transient SignedIn signedIn;
    private final transient Clock clock;
    private final Div message = new Div();

    EditionView(
            Editions editions,
            Enrolling enrolling,
            Materials materials,
            Stories stories,
            SignedIn signedIn,
            Clock clock) {
        this.editions = editions;
        this.enrolling = enrolling;
        this.materials = materials;
        this.stories = stories;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseAddress.edition(event.getRouteParameters())
                .flatMap(editions::edition)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void again(EditionId edition, String refused) {
        editions.edition(edition).ifPresent(this::show);
        if (!refused.isEmpty()) {
            message.add(Notice.attention(refused));
        }
    }

    private void show(EditionPage edition) {
        removeAll();
        message.removeAll();
        EditionSummary summary = edition.summary();
        boolean mine = summary.inMyHands();
        PageHead head = new PageHead(summary.course(Texts.language()), edition.purpose(Texts.language()));
        if (mine && summary.state() == EditionState.PLANNED) {
            head.withAction(Actions.secondaryLink(text("training.edition.change"), CourseAddress.change(edition.id())));
        }
        ReadingColumn column = new ReadingColumn(
                message,
                new MyPlaceCard(edition, enrolling, clock, refused -> again(edition.id(), refused)),
                sessions(summary));
        if (mine || summary.mine() == EnrolmentState.PLACED) {
            column.add(new MaterialsCard(edition, materials, refused -> again(edition.id(), refused)));
        }
        if (mine) {
            column.add(new PeopleCard(edition));
        }
        if (leads() && proposes(summary)) {
            column.add(new ProposeCard(edition.id(), enrolling, refused -> again(edition.id(), refused)));
        }
        List<StorySummary> shown = stories.published(edition.stories());
        if (!shown.isEmpty()) {
            column.add(Card.titled(
                    text("training.course.stories"),
                    new Rows(shown.stream()
                            .map(story -> new RowLink(story.title(), story.summary(), "stories/" + story.id()))
                            .toList())));
        }
        add(head, column, Actions.row(Actions.secondaryLink(text("training.course.back"), CourseAddress.PLACE)));
    }

    private Component sessions(EditionSummary edition) {
        Card card = Card.titled(text("training.edition.sessions"));
        card.add(new Rows(edition.sessions().stream()
                .map(session -> session(edition, session))
                .toList()));
        return card;
    }

    private static Component session(EditionSummary edition, CourseSession session) {
        Paragraph when = new Paragraph(CourseWords.when(session));
        when.addClassName("session-date");
        Div row = new Div(when);
        row.addClassName("session-row");
        String trainers = session.trainers().stream().map(SessionTrainer::name).collect(Collectors.joining(", "));
        row.add(CourseWords.muted(text("training.edition.session.line", CourseWords.where(session), trainers)));
        Div links = Actions.row();
        if (!session.link().isEmpty()) {
            Anchor link = new Anchor(session.link(), text("training.edition.session.open-link"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            links.add(link);
        }
        if (edition.inMyHands() && edition.state() == EditionState.PLANNED) {
            Anchor attendance =
                    new Anchor(CourseAddress.attendance(session.id()), text("training.edition.session.attendance"));
            attendance.setRouterIgnore(false);
            attendance.setAriaLabel(text("training.edition.session.attendance.of", CourseWords.when(session)));
            links.add(attendance);
        }
        if (links.getComponentCount() > 0) {
            row.add(links);
        }
        return row;
    }

    private boolean leads() {
        return signedIn.has(Role.TEAM_LEADER);
    }

    private boolean proposes(EditionSummary edition) {
        return edition.state() == EditionState.PLANNED
                && edition.whoEnrols() != WhoEnrols.CLOSED
                && !edition.begun(clock.instant());
    }
}
