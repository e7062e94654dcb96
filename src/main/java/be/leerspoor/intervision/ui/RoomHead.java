package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.MeetingState;
import be.leerspoor.intervision.RoomClock;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.Way;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Where the room is in its method, how much time is left, who has the word. Announced when it changes. */
final class RoomHead extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final Span where = new Span();
    private final Div track = new Div();
    private final H2 name = new H2();
    private final Paragraph who = new Paragraph();
    private final Paragraph purpose = new Paragraph();
    private final Div question = new Div();
    private final transient Changing<String> asked = new Changing<>(this::showQuestion);
    private final RoomTimer timer;
    private final Div said = new Div();
    private final transient Changing<String> announced = new Changing<>(said::setText);
    private final transient Changing<Integer> begins = new Changing<>(this::comeIntoView);
    private final transient Changing<String> time;
    private transient RoomScreen now;

    RoomHead(Clock clock, RoomScreen screen, Runnable heard) {
        this.now = screen;
        this.timer = new RoomTimer(heard);
        // Nobody counts down days.
        this.time = new Changing<>(
                changed -> timer.show(now.way() == Way.DAYS ? RoomClock.NONE : now.clock(), clock.instant()));
        where.addClassName("room-where");
        track.addClassName("room-track");
        track.getElement().setAttribute("aria-hidden", "true");
        name.addClassName("room-step");
        who.addClassName("room-who");
        purpose.addClassName("room-purpose");
        question.addClassName("room-question");
        question.setVisible(false);
        said.addClassName("visually-hidden");
        // Polite: a step that goes on does not cut off somebody who is typing.
        said.getElement().setAttribute("aria-live", "polite");
        Div first = new Div(where, timer);
        first.addClassName("room-first");
        getContent().addClassName("room-head");
        getContent().add(first, track, name, who, purpose, question, said);
    }

    private void showQuestion(String words) {
        question.removeAll();
        question.setVisible(!words.isEmpty());
        if (!words.isEmpty()) {
            Span label = new Span(text("intervision.room.question"));
            label.addClassName("row-line");
            question.add(label, new Prose(words));
        }
    }

    /** Whoever scrolled down in the step before sees what the new one asks. */
    private void comeIntoView(int place) {
        getElement().executeJs("if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' })");
    }

    void show(RoomScreen screen) {
        now = screen;
        Optional<Step> step = screen.step();
        boolean running = screen.state() == MeetingState.RUNNING;
        track.setVisible(running);
        who.setVisible(running);
        purpose.setVisible(running);
        if (step.isPresent()) {
            String words = RoomWords.where(screen);
            String turn = RoomWords.who(screen);
            where.setText(words);
            name.setText(step.get().name(language()));
            who.setText(turn);
            purpose.setText(step.get().purpose(language()));
            int all = screen.method().map(method -> method.steps().size()).orElse(1);
            track.getStyle().set("--done", (100 * screen.place() / all) + "%");
            announced.to(text("intervision.room.announce", words, step.get().name(language()), turn));
            begins.to(screen.place());
            boolean chosen = screen.method()
                    .filter(method -> method.isAfterChoosing(screen.place()))
                    .isPresent();
            asked.to(chosen ? screen.question().orElse("") : "");
        } else {
            asked.to("");
            where.setText("");
            name.setText(text(
                    screen.state() == MeetingState.PLANNED
                            ? "intervision.room.lobby"
                            : "intervision.room.closed.title"));
            announced.to("");
        }
        Instant until = screen.clock().endsAt();
        if (screen.way() == Way.DAYS && until != null) {
            where.setText(text(
                    "intervision.room.where.days",
                    where.getText(),
                    Formats.here().moment(until)));
        }
        // Set again at every step too: two steps may end at the same moment after a correction of the clock.
        time.to(screen.place() + " " + screen.clock());
    }
}
