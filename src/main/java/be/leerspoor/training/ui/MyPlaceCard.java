package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ShareDecision;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.training.Conflict;
import be.leerspoor.training.EditionPage;
import be.leerspoor.training.EditionState;
import be.leerspoor.training.EditionSummary;
import be.leerspoor.training.EnrolResult;
import be.leerspoor.training.Enrolling;
import be.leerspoor.training.EnrolmentState;
import be.leerspoor.training.WhoEnrols;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Where the signed-in person stands in an edition, and what they can do about it. */
final class MyPlaceCard extends Composite<Card> {

    private static final long serialVersionUID = 1;

    private final transient EditionPage edition;
    private final transient Enrolling enrolling;
    private final transient Clock clock;
    private final transient Consumer<String> told;

    MyPlaceCard(EditionPage edition, Enrolling enrolling, Clock clock, Consumer<String> told) {
        this.edition = edition;
        this.enrolling = enrolling;
        this.clock = clock;
        this.told = told;
    }

    @Override
    protected Card initContent() {
        Card card = Card.titled(text("training.enrol.title"));
        card.addClassName("my-place");
        EditionSummary summary = edition.summary();
        if (summary.state() == EditionState.CANCELLED) {
            card.add(Notice.attention(text(
                    "training.edition.cancelled",
                    Optional.ofNullable(edition.cancelReason()).orElse(""))));
            return card;
        }
        EnrolmentState mine = summary.mine() == null ? EnrolmentState.CANCELLED : summary.mine();
        if (summary.begun(clock.instant()) && !summary.over(clock.instant()) && mine == EnrolmentState.PLACED) {
            card.add(
                    line(text("training.enrol.placed")),
                    Actions.row(Actions.primaryLink(text("training.mine.enter"), SessionAddress.ENTER)));
            return card;
        }
        if (summary.begun(clock.instant())) {
            card.add(line(
                    summary.over(clock.instant()) ? text("training.edition.over") : text("training.edition.begun")));
            if (mine == EnrolmentState.PLACED) {
                card.add(line(text("training.enrol.placed")));
            }
            return card;
        }
        switch (mine) {
            case CANCELLED -> outside(card, summary);
            case ASKED -> asked(card, summary);
            case WAITING -> waiting(card);
            case PLACED -> placed(card);
        }
        return card;
    }

    private void outside(Card card, EditionSummary summary) {
        if (summary.inMyHands()) {
            card.add(line(text("training.enrol.gives")), line(CourseWords.seats(summary)));
            return;
        }
        card.add(seats(summary));
        if (summary.whoEnrols() != WhoEnrols.OPEN) {
            card.add(line(text(key("training.enrol.who", summary.whoEnrols()))));
            return;
        }
        beforehand().forEach(card::add);
        conflicts().forEach(card::add);
        card.add(Actions.row(Actions.primary(
                text(summary.free() > 0 ? "training.enrol.enrol" : "training.enrol.wait"),
                () -> told(() -> enrolling.enrol(edition.id())))));
        card.add(CourseWords.muted(
                text("training.enrol.cancel-until", Formats.here().longDay(summary.cancelUntil()))));
    }

    private void asked(Card card, EditionSummary summary) {
        card.add(line(text(
                "training.enrol.asked",
                Optional.ofNullable(edition.proposedBy()).orElse(""))));
        card.add(seats(summary));
        beforehand().forEach(card::add);
        conflicts().forEach(card::add);
        card.add(Actions.row(
                Actions.primary(text("training.enrol.agree"), () -> told(() -> enrolling.agree(edition.id()))),
                Actions.secondary(
                        text("training.enrol.decline"),
                        () -> told(() -> enrolling.leave(edition.id(), "", Confirmation.none())))));
    }

    private void waiting(Card card) {
        card.add(line(text("training.enrol.waiting", edition.ahead() + 1)));
        conflicts().forEach(card::add);
        card.add(Actions.row(Actions.secondary(
                text("training.enrol.wait.stop"),
                () -> told(() -> enrolling.leave(edition.id(), "", Confirmation.none())))));
    }

    private void placed(Card card) {
        if (edition.declineUntil() != null && edition.declineUntil().isAfter(clock.instant())) {
            card.add(line(text("training.enrol.promoted", Formats.here().moment(edition.declineUntil()))));
            card.add(Actions.row(
                    Actions.primary(text("training.enrol.keep"), () -> told(() -> enrolling.keep(edition.id()))),
                    Actions.secondary(text("training.enrol.give-back"), this::askLeave)));
            return;
        }
        card.add(line(text("training.enrol.placed")));
        card.add(Actions.row(Actions.secondary(text("training.enrol.leave"), this::askLeave)));
    }

    private void askLeave() {
        String name = edition.summary().course(Texts.language());
        if (!edition.needsReason(clock.instant(), LocalDate.now(clock))) {
            Confirm.askAttention(
                    text("training.enrol.leave.ask", name),
                    text("training.enrol.leave.consequence"),
                    text("training.enrol.leave"),
                    () -> told(() -> enrolling.leave(edition.id(), "", Confirmation.none())));
            return;
        }
        TextField reason = new TextField(text("training.enrol.leave.reason"));
        reason.setHelperText(text("training.enrol.leave.reason.help"));
        TextLimit.on(reason, Enrolling.LONGEST_REASON);
        AskWhy.ask(
                text("training.enrol.leave.ask", name),
                text("training.enrol.leave.consequence"),
                reason,
                text("training.enrol.leave"),
                (why, sure) -> {
                    EnrolResult result = enrolling.leave(edition.id(), why, sure);
                    return switch (result) {
                        case EnrolResult.ReasonNeeded _, EnrolResult.NeverStored _ ->
                            new AskWhy.Answer.Wrong(CourseWords.refused(result));
                        case EnrolResult.Unconfirmed(ShareDecision.Unconfirmed marks) ->
                            new AskWhy.Answer.Marked(marks);
                        default -> {
                            told(() -> result);
                            yield new AskWhy.Answer.Done();
                        }
                    };
                });
    }

    /** What one may not think of: the course is theirs already. One can enrol all the same. */
    private List<Component> beforehand() {
        List<Component> hints = new ArrayList<>();
        edition.others()
                .forEach(place -> hints.add(Notice.info(text(
                                place.isCertain() ? "training.enrol.other.placed" : "training.enrol.other.waiting",
                                Formats.here().longDay(place.begins())))
                        .with(Actions.row(Actions.secondaryLink(
                                text("training.enrol.other.open"), CourseAddress.edition(place.edition()))))));
        if (edition.followed() != null) {
            hints.add(Notice.info(text("training.enrol.followed", Formats.here().longDay(edition.followed()))));
        }
        return hints;
    }

    private List<Component> conflicts() {
        return edition.conflicts().stream().map(MyPlaceCard::conflict).toList();
    }

    private static Component conflict(Conflict conflict) {
        return Notice.info(text(
                key("training.enrol.conflict", conflict.kind()),
                conflict.name(Texts.language()),
                Formats.here().moment(conflict.startsAt())));
    }

    private void told(Supplier<EnrolResult> deed) {
        told.accept(CourseWords.refused(deed.get()));
    }

    private static Paragraph line(String words) {
        return new Paragraph(words);
    }

    private static Paragraph seats(EditionSummary summary) {
        Paragraph seats = new Paragraph(CourseWords.seats(summary));
        seats.addClassName("seats");
        return seats;
    }
}
