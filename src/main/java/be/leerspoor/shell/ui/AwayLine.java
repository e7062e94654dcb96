package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What was put away of the start page, at its end: each part, and the rows together, comes back with one click. */
final class AwayLine extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient List<StartContribution.Section> parts;
    private final transient Consumer<Set<String>> bringBack;
    private final Set<String> left;

    AwayLine(
            List<WaitingItem> items,
            List<StartContribution.Section> parts,
            Set<String> away,
            Consumer<Set<String>> bringBack) {
        this.parts = parts.stream().filter(part -> away.contains(part.name())).toList();
        this.left = items.stream()
                .flatMap(item -> item.name().stream())
                .filter(away::contains)
                .collect(Collectors.toCollection(HashSet::new));
        this.bringBack = bringBack;
        getContent().addClassName("start-away");
        show();
    }

    /** One more row was put away. */
    void left(String name) {
        left.add(name);
        show();
    }

    void focus() {
        getContent()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .reduce((_, last) -> last)
                .ifPresent(Focusable::focus);
    }

    private void show() {
        getContent().removeAll();
        getContent().setVisible(!parts.isEmpty() || !left.isEmpty());
        getContent().add(new Span(text("shell.start.away")));
        if (!left.isEmpty()) {
            getContent().add(back(text("shell.start.away.rows", left.size()), Set.copyOf(left)));
        }
        parts.forEach(part -> getContent().add(back(text(part.titleKey()), Set.of(part.name()))));
    }

    private Button back(String words, Set<String> names) {
        Button button = Actions.quiet(words, () -> bringBack.accept(names));
        button.setAriaLabel(text("shell.start.away.back", words));
        return button;
    }
}
