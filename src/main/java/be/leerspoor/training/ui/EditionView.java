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
import be.leerspoor.training.AttendanceExport;
import be.leerspoor.training.EditionId;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.Editions;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.Excuses;
import be.leerspoor.training.GivenTime;
import be.leerspoor.training.Materials;
import be.leerspoor.training.PlanningHints;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;

/** One edition: what, when and where, one's own place in it, and for its trainers everyone who is in it. */
@Route(value = "training/editions/:edition", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://" + AppShell.FOLDER + "courses.css")
class EditionView extends Div implements BeforeEnterObserver {

    private final transient Editions editions;
    private final transient Enrolling enrolling;
    private final transient Excuses excuses;
    private final transient Materials materials;
    private final transient AttendanceExport export;
    private final transient PlanningHints hints;
    private final transient Stories stories;
    private final transient SignedIn signedIn;
    private final transient AnsweredNotices notices;
    private final transient Clock clock;
    private final Div message = new Div();

    EditionView(
            Editions editions,
            Enrolling enrolling,
            Excuses excuses,
            Materials materials,
            AttendanceExport export,
            PlanningHints hints,
            Stories stories,
            SignedIn signedIn,
            AnsweredNotices notices,
            Clock clock) {
        this.editions = editions;
        this.enrolling = enrolling;
        this.excuses = excuses;
        this.materials = materials;
        this.export = export;
        this.hints = hints;
        this.stories = stories;
        this.signedIn = signedIn;
        this.notices = notices;
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
        if (refused.isEmpty()) {
            notices.about(CourseAddress.edition(edition));
        } else {
            message.add(Notice.attention(refused));
        }
    }

    private void show(EditionPage edition) {
        removeAll();
        message.removeAll();
        EditionSummary summary = edition.summary();
        boolean mine = summary.inMyHands();
        boolean goesOn = summary.state() == EditionState.PLANNED && !summary.over(clock.instant());
        PageHead head = new PageHead(summary.course(Texts.language()), edition.purpose(Texts.language()));
        if (mine && goesOn) {
            head.withAction(Actions.secondaryLink(text("training.edition.change"), CourseAddress.change(edition.id())));
        }
        ReadingColumn column = new ReadingColumn(message);
        if (mine && goesOn) {
            HintList list = new HintList();
            list.show(hints.of(summary.sessions().stream().map(GivenTime::of).toList(), edition.id()));
            column.add(list);
        }
        edition.asked().ifPresent(kind -> column.add(AfterCourseCard.of(summary, kind)));
        column.add(
                new MyPlaceCard(edition, enrolling, clock, refused -> again(edition.id(), refused)),
                new EditionSessionsCard(edition, excuses, clock.instant(), refused -> again(edition.id(), refused)));
        if (summary.state() == EditionState.PLANNED && (mine || signedIn.has(Role.ADMINISTRATOR))) {
            column.add(new AfterSessionsCard(edition.id(), export, mine));
        }
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

    private boolean leads() {
        return signedIn.has(Role.TEAM_LEADER);
    }

    private boolean proposes(EditionSummary edition) {
        return edition.state() == EditionState.PLANNED
                && edition.whoEnrols() != WhoEnrols.CLOSED
                && !edition.begun(clock.instant());
    }
}
