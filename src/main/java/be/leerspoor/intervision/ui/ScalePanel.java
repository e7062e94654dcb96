package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.shell.ui.Actions;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A point from 0 to 10, each for oneself; shown beside each other when all are given. */
final class ScalePanel implements StepPanel {

    private final Step step;
    private final Div panel = new Div();
    private final RadioButtonGroup<Integer> choice = new RadioButtonGroup<>(text("intervision.room.scale.label"));
    private final Paragraph waiting = new Paragraph(text("intervision.room.scale.waiting"));
    private final Paragraph result = new Paragraph();
    private final Button reveal;

    ScalePanel(RoomServices services, RoomScreen screen, Step step, OwnWork own) {
        this.step = step;
        panel.addClassNames("step-panel", "stack");
        choice.addClassName("scale-field");
        choice.setItems(IntStream.rangeClosed(0, 10).boxed().toList());
        own.score(step.place(), screen.meeting().value()).ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()
                    && change.getValue() != null
                    && !services.voting()
                            .give(
                                    screen.meeting(),
                                    step.place(),
                                    screen.meeting().value(),
                                    change.getValue())) {
                choice.setValue(change.getOldValue());
            }
        });
        waiting.addClassName("soft");
        reveal = Actions.secondary(
                text("intervision.room.votes.show"),
                () -> services.facilitation().showVotes(screen.meeting(), step.place()));
        panel.add(choice, waiting, Actions.row(reveal), result);
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        List<RoomScreen.Vote> votes = screen.votesOf(step.place());
        boolean shown = screen.votesShown();
        choice.setVisible(!shown && screen.mayVote());
        waiting.setVisible(
                !shown && screen.me().filter(RoomScreen.Someone::gave).isPresent());
        reveal.setVisible(!shown && screen.iAm(Part.FACILITATOR));
        result.setVisible(shown);
        if (shown) {
            result.setText(
                    votes.isEmpty()
                            ? text("intervision.room.scale.nobody")
                            : votes.stream()
                                    .sorted(Comparator.comparingInt(RoomScreen.Vote::score))
                                    .map(vote -> text(
                                            "intervision.room.scale.one",
                                            RoomWords.first(screen.name(vote.person())),
                                            vote.score()))
                                    .collect(Collectors.joining(" · ")));
        }
    }
}
