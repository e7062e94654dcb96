package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.casereview.ReviewId;
import be.leerspoor.intervision.CaseId;
import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.people.PersonId;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Choosing by dots whose question the group takes up. The dots are shown when all are given; then the group decides. */
final class ChoosePanel implements StepPanel {

    /** Something one can choose, and whether it was chosen. */
    private record Choice(
            UUID subject,
            PersonId author,
            String name,
            String words,
            String line,
            boolean chosen,
            @Nullable ReviewId review,
            @Nullable Integer dots,
            boolean most) {

        Choice besides(int highest) {
            return new Choice(
                    subject,
                    author,
                    name,
                    words,
                    line,
                    chosen,
                    review,
                    dots,
                    highest > 0 && dots != null && dots == highest);
        }
    }

    private final RoomServices services;
    private final Step step;
    private final OwnWork own;
    private final Div panel = new Div();
    private final Div list = new Div();
    private final Paragraph hint = new Paragraph();
    private final Paragraph nothing = new Paragraph(text("intervision.room.choose.nothing"));
    private final Paragraph decided = new Paragraph();
    private final Button given;
    private final Button reveal;
    private final Select<RoomScreen.Someone> presenter = new Select<>();
    private final Div without = new Div();
    private final Map<UUID, Dots> dots = new HashMap<>();
    private final Changing<List<Choice>> choices = new Changing<>(this::draw);
    private final Changing<List<String>> people = new Changing<>(those -> offerPeople());
    private RoomScreen now;

    ChoosePanel(RoomServices services, RoomScreen screen, Step step, OwnWork own) {
        this.services = services;
        this.step = step;
        this.own = own;
        this.now = screen;
        panel.addClassNames("step-panel", "stack");
        list.addClassName("choices");
        hint.addClassName("soft");
        nothing.addClassName("soft");
        decided.addClassName("decided");
        given = Actions.primary(
                text("intervision.room.dots.done"), () -> services.voting().done(screen.meeting(), step.place()));
        reveal = Actions.secondary(
                text("intervision.room.votes.show"),
                () -> services.facilitation().showVotes(screen.meeting(), step.place()));
        presenter.setLabel(text("intervision.room.choose.person"));
        presenter.setItemLabelGenerator(RoomScreen.Someone::name);
        Button letPresent = Actions.secondary(text("intervision.room.choose.let-present"), this::letPresent);
        without.add(presenter, letPresent);
        without.addClassName("fields");
        panel.add(hint, nothing, list, Actions.row(given, reveal), without, decided);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        now = screen;
        boolean shown = screen.votesShown();
        boolean gave = screen.me().filter(RoomScreen.Someone::gave).isPresent();
        boolean facilitates = screen.iAm(Part.FACILITATOR);
        List<Choice> all = choices(screen, shown);
        int most = all.stream()
                .map(Choice::dots)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        choices.to(all.stream().map(choice -> choice.besides(most)).toList());
        hint.setText(text("intervision.room.choose.hint", screen.way().dots(people(screen))));
        hint.setVisible(!shown && !all.isEmpty());
        nothing.setVisible(all.isEmpty());
        given.setVisible(!shown && !gave && !all.isEmpty() && screen.mayVote());
        reveal.setVisible(!shown && !all.isEmpty() && facilitates);
        without.setVisible(facilitates);
        people.to(screen.people().stream()
                .map(someone -> someone.id() + " " + someone.is(Part.PRESENTER))
                .toList());
        Optional<RoomScreen.Someone> presents = screen.who(Part.PRESENTER);
        decided.setVisible(presents.isPresent());
        presents.ifPresent(someone -> decided.setText(
                RoomWords.isMe(screen, someone.id())
                        ? text("intervision.room.choose.decided.me")
                        : text("intervision.room.choose.decided", someone.name())));
    }

    private static int people(RoomScreen screen) {
        return (int) screen.people().stream()
                .filter(someone -> !someone.is(Part.OBSERVER))
                .count();
    }

    private void letPresent() {
        RoomScreen.Someone chosen = presenter.getValue();
        if (chosen != null) {
            services.presenting().letPresent(now.meeting(), chosen.id());
        }
    }

    private void offerPeople() {
        presenter.setItems(now.people());
        now.who(Part.PRESENTER).ifPresentOrElse(presenter::setValue, presenter::clear);
    }

    private List<Choice> choices(RoomScreen screen, boolean shown) {
        List<Choice> all = new ArrayList<>();
        screen.cases()
                .forEach(brought -> all.add(new Choice(
                        brought.id().value(),
                        brought.author(),
                        brought.authorName(),
                        brought.question(),
                        line(brought),
                        screen.chosenCase().filter(brought.id()::equals).isPresent(),
                        brought.review(),
                        shown ? dots(screen, brought.id().value()) : null,
                        false)));
        screen.gathered()
                .forEach(text -> all.add(new Choice(
                        text.id().value(),
                        text.author(),
                        text.authorName(),
                        text.body(),
                        text.authorName(),
                        screen.chosenCase().isEmpty()
                                && screen.who(Part.PRESENTER)
                                        .filter(someone -> someone.id().equals(text.author()))
                                        .isPresent(),
                        null,
                        shown ? dots(screen, text.id().value()) : null,
                        false)));
        return all;
    }

    private int dots(RoomScreen screen, UUID subject) {
        return screen.votesOf(step.place()).stream()
                .filter(vote -> vote.subject().equals(subject))
                .mapToInt(RoomScreen.Vote::score)
                .sum();
    }

    private static String line(RoomScreen.Brought brought) {
        String urgency = text(key("intervision.case.urgency", brought.urgency()));
        String turn = brought.presentedAt() == null
                ? text("intervision.room.turn-hint.never")
                : text("intervision.room.turn-hint.last", Formats.here().longDay(brought.presentedAt()));
        return String.join(" · ", brought.authorName(), urgency, turn);
    }

    private void draw(List<Choice> all) {
        list.removeAll();
        all.forEach(choice -> list.add(card(choice)));
    }

    private Div card(Choice choice) {
        Span line = new Span(choice.line());
        line.addClassName("row-line");
        Div card = new Div(new Prose(choice.words()), line);
        card.addClassName("choice-card");
        card.getElement().setAttribute("data-chosen", choice.chosen());
        Integer counted = choice.dots();
        if (counted != null) {
            Span total = new Span(
                    text(choice.most() ? "intervision.room.dots.total.most" : "intervision.room.dots.total", counted));
            total.addClassName("dots-total");
            card.add(total);
        } else if (now.mayVote()) {
            // The same ones when the list is drawn again: what was given meanwhile is still there.
            card.add(dots.computeIfAbsent(choice.subject(), subject -> dots(choice)));
        }
        ReviewId goesWith = choice.review();
        if (goesWith != null) {
            Anchor review = new Anchor("reviews/" + goesWith, text("intervision.room.choose.review"));
            // Beside the room, which goes on.
            review.setTarget(AnchorTarget.BLANK);
            card.add(review);
        }
        boolean here = now.people().stream().anyMatch(someone -> someone.id().equals(choice.author()));
        if (!here) {
            Span away = new Span(text("intervision.room.choose.not-here", RoomWords.first(choice.name())));
            away.addClassName("row-line");
            card.add(away);
        } else if (now.iAm(Part.FACILITATOR) && !choice.chosen()) {
            Button take = Actions.secondary(text("intervision.room.choose.take"), () -> take(choice));
            take.setAriaLabel(text("intervision.room.choose.take.of", choice.name()));
            card.add(take);
        }
        return card;
    }

    private Dots dots(Choice choice) {
        return new Dots(
                own.score(step.place(), choice.subject()).orElse(0),
                choice.words(),
                count -> services.voting().give(now.meeting(), step.place(), choice.subject(), count));
    }

    private void take(Choice choice) {
        CaseId brought = new CaseId(choice.subject());
        if (now.cases().stream().anyMatch(each -> each.id().equals(brought))) {
            services.presenting().takeUp(now.meeting(), brought);
        } else {
            services.presenting().letPresent(now.meeting(), choice.author());
        }
    }
}
