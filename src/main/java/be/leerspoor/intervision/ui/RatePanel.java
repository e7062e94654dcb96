package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.OwnWork;
import be.leerspoor.intervision.Part;
import be.leerspoor.intervision.RatingScale;
import be.leerspoor.intervision.RoomScreen;
import be.leerspoor.intervision.Step;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Prose;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rating what was written: whoever rates chooses at each text, the others see it when all is given. */
final class RatePanel implements StepPanel {

    private final RoomServices services;
    private final Step step;
    private final RatingScale scale;
    private final OwnWork own;
    private final Div panel = new Div();
    private final Div texts = new Div();
    private final Paragraph waiting = new Paragraph(text("intervision.room.rate.waiting"));
    private final Button reveal;
    private final Map<UUID, Div> rows = new HashMap<>();
    private final Changing<Map<UUID, String>> results = new Changing<>(this::showResults);

    RatePanel(RoomServices services, RoomScreen screen, Step step, OwnWork own) {
        this.services = services;
        this.step = step;
        this.own = own;
        RatingScale chosen = step.scale();
        this.scale = chosen == null ? RatingScale.ONE_TO_FIVE : chosen;
        panel.addClassNames("step-panel", "stack");
        texts.addClassName("rated-texts");
        waiting.addClassName("soft");
        reveal = Actions.secondary(
                text("intervision.room.votes.show"),
                () -> services.facilitation().showVotes(screen.meeting(), step.place()));
        panel.add(texts, waiting, Actions.row(reveal));
    }

    @Override
    public Component component() {
        return panel;
    }

    @Override
    public void show(RoomScreen screen) {
        step.source().map(screen::textsOf).orElse(List.of()).forEach(shown -> {
            if (!rows.containsKey(shown.id().value())) {
                Div row = row(screen, shown);
                rows.put(shown.id().value(), row);
                texts.add(row);
            }
        });
        boolean shown = screen.votesShown();
        waiting.setVisible(!shown && !screen.mayWrite());
        reveal.setVisible(!shown && screen.iAm(Part.FACILITATOR));
        if (shown) {
            results.to(screen.votesOf(step.place()).stream()
                    .collect(Collectors.groupingBy(
                            RoomScreen.Vote::subject,
                            Collectors.mapping(vote -> word(vote.score()), Collectors.joining(", ")))));
        }
    }

    private Div row(RoomScreen screen, RoomScreen.Shown shown) {
        Div row = new Div(new Prose(shown.body()));
        row.addClassName("rated-text");
        if (screen.mayWrite()) {
            RadioButtonGroup<Integer> choice = new RadioButtonGroup<>();
            choice.setItems(IntStream.rangeClosed(1, scale.highest()).boxed().toList());
            choice.setItemLabelGenerator(this::word);
            choice.setAriaLabel(text("intervision.room.rate.label", shown.body()));
            own.score(step.place(), shown.id().value()).ifPresent(choice::setValue);
            choice.addValueChangeListener(change -> {
                if (change.isFromClient()
                        && change.getValue() != null
                        && !services.voting()
                                .give(screen.meeting(), step.place(), shown.id().value(), change.getValue())) {
                    choice.setValue(change.getOldValue());
                }
            });
            row.add(choice);
        }
        return row;
    }

    private String word(int score) {
        return scale == RatingScale.WARMTH ? text("intervision.room.warmth." + score) : Integer.toString(score);
    }

    private void showResults(Map<UUID, String> words) {
        words.forEach((subject, word) -> {
            Div row = rows.get(subject);
            if (row != null) {
                row.getChildren()
                        .filter(RadioButtonGroup.class::isInstance)
                        .toList()
                        .forEach(Component::removeFromParent);
                Span result = new Span(word);
                result.addClassName("rated-result");
                row.add(result);
            }
        });
    }
}
