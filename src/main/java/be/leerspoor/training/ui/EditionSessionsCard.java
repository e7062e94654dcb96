package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.CourseSession;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.Excuses;
import be.leerspoor.training.MyAttendance;
import be.leerspoor.training.SessionTrainer;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The sessions of an edition: when, where and by whom. A participant finds with each how they stand noted, and says beforehand
 * that they miss it; a trainer finds the way to noting who is there.
 */
final class EditionSessionsCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient EditionPage edition;
    private final transient Excuses excuses;
    private final transient Instant now;
    private final transient Consumer<String> told;

    EditionSessionsCard(EditionPage edition, Excuses excuses, Instant now, Consumer<String> told) {
        this.edition = edition;
        this.excuses = excuses;
        this.now = now;
        this.told = told;
    }

    @Override
    protected Card initContent() {
        return Card.titled(
                text("training.edition.sessions"),
                new Rows(edition.summary().sessions().stream().map(this::row).toList()));
    }

    private Component row(CourseSession session) {
        EditionSummary summary = edition.summary();
        Paragraph when = new Paragraph(CourseWords.when(session));
        when.addClassName("session-date");
        Div row = new Div(when);
        row.addClassName("session-row");
        String trainers = session.trainers().stream().map(SessionTrainer::name).collect(Collectors.joining(", "));
        row.add(CourseWords.muted(text("training.edition.session.line", CourseWords.where(session), trainers)));
        Optional<MyAttendance> mine = edition.attendance(session.id());
        mine.ifPresent(standing -> row.add(standing(session, standing)));
        Div links = Actions.row();
        if (!session.link().isEmpty()) {
            Anchor link = new Anchor(session.link(), text("training.edition.session.open-link"));
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            links.add(link);
        }
        boolean planned = summary.state() == EditionState.PLANNED;
        if (summary.inMyHands() && planned) {
            Anchor attendance =
                    new Anchor(CourseAddress.attendance(session.id()), text("training.edition.session.attendance"));
            attendance.setRouterIgnore(false);
            attendance.setAriaLabel(text("training.edition.session.attendance.of", CourseWords.when(session)));
            links.add(attendance);
        }
        boolean toCome = session.startsAt().isAfter(now);
        if (summary.mine() == EnrolmentState.PLACED && planned && toCome) {
            links.add(mine.map(MyAttendance::excused).orElse(false) ? comeAfterAll(session) : miss(session));
        }
        if (links.getComponentCount() > 0) {
            row.add(links);
        }
        return row;
    }

    private Component standing(CourseSession session, MyAttendance standing) {
        Div words = new Div();
        words.add(new Paragraph(said(session, standing)));
        if (!standing.changes().isEmpty()) {
            words.add(PresenceWords.folded(
                    text(
                            standing.corrected()
                                    ? "training.attendance.change.show"
                                    : "training.attendance.change.show-first"),
                    CourseWords.when(session),
                    standing.changes()));
        }
        return words;
    }

    private String said(CourseSession session, MyAttendance standing) {
        if (standing.presence() != null) {
            return text("training.edition.session.mine", PresenceWords.of(standing.presence()));
        }
        if (!standing.excused()) {
            return text("training.edition.session.mine.none");
        }
        return session.startsAt().isAfter(now)
                ? text("training.edition.session.excused")
                : text("training.edition.session.excused.open");
    }

    private Button miss(CourseSession session) {
        Button button =
                Actions.quiet(text("training.edition.session.miss"), () -> told(excuses.announce(session.id())));
        button.setAriaLabel(text("training.edition.session.miss.of", CourseWords.when(session)));
        return button;
    }

    private Button comeAfterAll(CourseSession session) {
        Button button =
                Actions.quiet(text("training.edition.session.come"), () -> told(excuses.takeBack(session.id())));
        button.setAriaLabel(text("training.edition.session.come.of", CourseWords.when(session)));
        return button;
    }

    private void told(boolean done) {
        told.accept(done ? "" : text("training.enrol.refused.no-longer"));
    }
}
