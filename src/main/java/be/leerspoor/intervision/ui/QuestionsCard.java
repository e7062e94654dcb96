package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.BroughtCase;
import be.leerspoor.intervision.GroupPage;
import be.leerspoor.intervision.Intake;
import be.leerspoor.intervision.Urgency;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** The questions that wait in a group, each with who brought it and whose turn it has been. */
final class QuestionsCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient GroupPage group;
    private final transient List<BroughtCase> questions;
    private final transient Intake intake;
    private final transient Runnable again;

    QuestionsCard(GroupPage group, List<BroughtCase> questions, Intake intake, Runnable again) {
        this.group = group;
        this.questions = questions;
        this.intake = intake;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("intervision.case.title"));
        group.next()
                .filter(meeting -> !meeting.beforehand())
                .ifPresent(meeting -> card.add(Notice.info(text("intervision.case.not-beforehand"))));
        if (questions.isEmpty()) {
            card.add(
                    group.closed()
                            ? new EmptyPlace(text("intervision.case.empty"))
                            : new EmptyPlace(
                                    text("intervision.case.empty"),
                                    Actions.secondaryLink(
                                            text("intervision.case.bring"), GroupAddress.bring(group.id())),
                                    text("intervision.case.example")));
        }
        questions.forEach(question -> card.add(note(question)));
        return card;
    }

    private Component note(BroughtCase question) {
        Article note = new Article();
        note.addClassName("brought-case");
        note.add(new Prose(question.question()));
        Paragraph turn = new Paragraph(
                question.lastPresented() == null
                        ? text("intervision.case.never-presented", name(question))
                        : text(
                                "intervision.case.presented",
                                name(question),
                                Formats.here().longDay(question.lastPresented())));
        turn.addClassName("muted");
        Div tags = new Div(TagChip.plain(text(key("intervision.case.urgency", question.urgency()))));
        tags.addClassName("tags");
        note.add(tags, turn);
        if (question.urgency() == Urgency.URGENT) {
            note.addClassName("brought-urgent");
        }
        if (question.review() != null && question.reviewTitle() != null) {
            Anchor review = new Anchor(
                    "reviews/" + question.review(), text("intervision.case.read-review", question.reviewTitle()));
            review.setRouterIgnore(false);
            note.add(review);
        }
        if (question.mine()) {
            note.add(Actions.row(
                    Actions.secondaryLink(text("intervision.case.change"), GroupAddress.question(question.id())),
                    Actions.quiet(text("intervision.case.take-back"), () -> askTakeBack(question))));
        }
        return note;
    }

    private void askTakeBack(BroughtCase question) {
        Confirm.ask(
                text("intervision.case.take-back.ask"),
                text("intervision.case.take-back.consequence"),
                text("intervision.case.take-back"),
                () -> {
                    intake.takeBack(question.id());
                    again.run();
                });
    }

    private static String name(BroughtCase question) {
        return question.mine() ? text("intervision.case.you") : question.author();
    }
}
