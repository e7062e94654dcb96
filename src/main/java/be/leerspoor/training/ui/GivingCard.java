package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.training.GiveResult;
import be.leerspoor.training.GivingProgress;
import be.leerspoor.training.PathGiving;
import be.leerspoor.training.PathOverview;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From which day a path is given to whoever fits, and how many people that is. */
final class GivingCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient PathOverview path;
    private final transient PathGiving giving;
    private final transient Runnable again;
    private final Div answer = new Div();

    GivingCard(PathOverview path, PathGiving giving, Runnable again) {
        this.path = path;
        this.giving = giving;
        this.again = again;
    }

    @Override
    protected Card initContent() {
        LocalDate now = path.givenFrom();
        DateField from = new DateField(text("training.paths.given.day"));
        from.setValue(now);
        from.setHelperText(text("training.paths.given.help"));
        Div fields = new Div(from, Actions.row(Actions.secondary(text("training.paths.given.from"), () -> {
            if (from.getValue() == null) {
                tell(text("training.paths.given.choose"));
            } else {
                ask(from.getValue());
            }
        })));
        if (now != null) {
            fields.add(Actions.row(Actions.quiet(text("training.paths.given.stop"), () -> give(null))));
        }
        fields.addClassName("fields");
        Card card = Card.titled(
                text("training.paths.given"),
                new Paragraph(
                        now == null
                                ? text("training.paths.given.nobody")
                                : text(
                                        "training.paths.given.since",
                                        Formats.here().longDay(now))));
        giving.progress(path).ifPresent(progress -> card.add(progress(progress)));
        card.add(fields, answer);
        return card;
    }

    /** How many have it; and while it is on its way to others, that one need not wait. */
    private Component progress(GivingProgress progress) {
        if (progress.toGo() == 0) {
            return new Paragraph(text("training.paths.given.to", progress.given()));
        }
        return Notice.info(text("training.paths.given.under-way", progress.given(), progress.toGo()))
                .with(Actions.row(Actions.quiet(text("training.paths.given.look"), again)));
    }

    private void ask(LocalDate from) {
        Confirm.ask(
                text("training.paths.given.question", Formats.here().longDay(from)),
                text("training.paths.given.fitting", giving.fitting(path.code()).orElse(0)),
                text("training.paths.given.from"),
                () -> give(from));
    }

    private void give(@Nullable LocalDate from) {
        GiveResult result = giving.giveFrom(path.code(), from);
        if (result instanceof GiveResult.Done) {
            again.run();
        } else {
            tell(PathDraftWords.why(result));
        }
    }

    private void tell(String words) {
        answer.removeAll();
        answer.add(Notice.attention(words));
    }
}
