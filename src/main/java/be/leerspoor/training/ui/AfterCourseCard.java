package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.training.AskedAfter;
import be.leerspoor.training.EditionSummary;
import com.vaadin.flow.component.Composite;
import java.util.List;

/** What the signed-in person is asked after courses they were at; not there when nothing is. */
final class AfterCourseCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient List<AskedAfter> asked;

    AfterCourseCard(List<AskedAfter> asked) {
        this.asked = List.copyOf(asked);
    }

    /** What is asked of this edition. */
    static AfterCourseCard of(EditionSummary edition, AskedAfter.Kind kind) {
        return new AfterCourseCard(List.of(new AskedAfter(edition.id(), edition.courseNl(), edition.courseEn(), kind)));
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(
                text("training.later.asked"),
                new Rows(asked.stream().map(AfterCourseCard::row).toList()));
        card.setVisible(!asked.isEmpty());
        return card;
    }

    private static RowLink row(AskedAfter asked) {
        String course = asked.course(Texts.language());
        return switch (asked.kind()) {
            case EVALUATION ->
                new RowLink(
                        text("training.evaluation.title", course),
                        text("training.evaluation.asked"),
                        SessionAddress.evaluation(asked.edition()));
            case LATER ->
                new RowLink(
                        text("training.later.title", course),
                        text("training.later.asked.line"),
                        SessionAddress.later(asked.edition()));
        };
    }
}
