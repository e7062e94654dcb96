package be.leerspoor.training.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.people.Role;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Icon;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.training.Evidence;
import be.leerspoor.training.MyPath;
import be.leerspoor.training.MyPlace;
import be.leerspoor.training.ReadingResult;
import be.leerspoor.training.Requirement;
import be.leerspoor.training.RequirementKind;
import be.leerspoor.training.StepState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A step of a path: what it asks, how far one is, what makes it so and where one goes on. */
final class StepItem extends ListItem {

    private static final long serialVersionUID = 1;

    private final Div words = new Div();

    /**
     * @param had how much there is of each requirement, in their order
     * @param pages the pages that can be opened, by what evidence came from
     * @param places where they have a place in a course or wait for one
     * @param read notes what one takes along from what there is to read; nobody can where the path is only looked at
     */
    StepItem(
            MyPath.MyStep step,
            List<Integer> had,
            Function<Role, String> roles,
            Function<Requirement, Optional<String>> names,
            @Nullable BiFunction<String, Confirmation, ReadingResult> read,
            Function<List<Evidence>, Map<UUID, UUID>> pages,
            List<MyPlace> places,
            Runnable changed) {
        addClassName("path-step");
        addClassName("path-step-" + step.state().name().toLowerCase(Locale.ROOT));
        H3 name = new H3(step.step().name(Texts.language()));
        name.addClassName("path-step-name");
        words.add(name, state(step));
        words.addClassName("path-step-words");
        String purpose = step.step().purpose(Texts.language());
        if (!purpose.isEmpty()) {
            words.add(muted(purpose));
        }
        words.add(requirements(step, had, roles, names));
        if (!step.standing().made().isEmpty()) {
            List<Evidence> made = step.standing().made();
            Div why = new Div(evidence(made, Map.of()));
            // Looked up when somebody wants to know, so that a page with much evidence opens as fast as one with
            // little.
            words.add(new Unfolding(text("training.step.why"), why)
                    .spoken(text("training.step.why.of", step.step().name(Texts.language())))
                    .whenOpened(() -> {
                        why.removeAll();
                        why.add(evidence(made, pages.apply(made)));
                    }));
        }
        StepActions.of(step, places).ifPresent(words::add);
        boolean toRead = step.step().requirements().stream()
                .anyMatch(requirement -> requirement.kind() == RequirementKind.READING);
        boolean open = !step.state().counts() || step.state() == StepState.TO_RENEW;
        if (read != null && toRead && open) {
            words.add(new ReadingForm(read, changed));
        }
        add(Icon.of(icon(step)), words);
    }

    /** Adds what else there is to say of it, or to do. */
    StepItem with(List<Component> more) {
        words.add(more);
        return this;
    }

    private static IconName icon(MyPath.MyStep step) {
        return switch (step.state()) {
            case DONE, EXEMPT -> IconName.CHECK;
            case TO_RENEW, LAPSED -> IconName.CLOCK;
            case OPEN, BEGUN -> IconName.PATH;
        };
    }

    private static Component state(MyPath.MyStep step) {
        Span state = new Span(PathWords.state(step));
        state.addClassName("path-step-state");
        return state;
    }

    private static Component requirements(
            MyPath.MyStep step,
            List<Integer> had,
            Function<Role, String> roles,
            Function<Requirement, Optional<String>> names) {
        List<Requirement> asked = step.step().requirements();
        UnorderedList list = new UnorderedList();
        list.addClassName("path-requirements");
        for (int i = 0; i < asked.size(); i++) {
            Requirement requirement = asked.get(i);
            String words = PathWords.asks(requirement, roles, names.apply(requirement));
            boolean counted = requirement.kind().isCountable() && requirement.times() > 1 && i < had.size();
            list.add(new ListItem(
                    counted ? text("training.requirement.had", words, had.get(i), requirement.times()) : words));
        }
        Div box = new Div();
        if (asked.size() > 1) {
            box.add(muted(
                    step.step().asksAll()
                            ? text("training.requirement.all")
                            : text("training.requirement.some", step.step().needed())));
        }
        box.add(list);
        return box;
    }

    private static Component evidence(List<Evidence> made, Map<UUID, UUID> pages) {
        UnorderedList list = new UnorderedList();
        list.addClassName("path-evidence");
        made.forEach(each -> list.add(Optional.ofNullable(pages.get(each.source()))
                .map(page -> {
                    Anchor link = new Anchor(PathWords.address(each.kind(), page), PathWords.evidence(each));
                    link.setRouterIgnore(false);
                    return new ListItem(link);
                })
                .orElseGet(() -> new ListItem(PathWords.evidence(each)))));
        return list;
    }

    private static Paragraph muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }
}
