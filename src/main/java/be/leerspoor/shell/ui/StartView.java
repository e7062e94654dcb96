package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Where a person begins: what they may start, what waits for them, what is new. All but the first can be put away. */
@Route("")
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int FIRST_HOUR = 10;
    private static final String FIRST_HOUR_TITLE = "shell.first.title";

    private final transient ObjectProvider<ShellPerson> person;
    private final transient ObjectProvider<StartAction> actions;
    private final transient ObjectProvider<WaitingItems> waiting;
    private final transient ObjectProvider<StartSection> sections;
    private final transient ObjectProvider<StartContribution> contributions;
    private final transient ObjectProvider<FirstLook> looks;
    private final transient ObjectProvider<StartMemory> memory;
    private final transient OpenPages openPages;
    private boolean watched;

    StartView(
            ObjectProvider<ShellPerson> person,
            ObjectProvider<StartAction> actions,
            ObjectProvider<WaitingItems> waiting,
            ObjectProvider<StartSection> sections,
            ObjectProvider<StartContribution> contributions,
            ObjectProvider<FirstLook> looks,
            ObjectProvider<StartMemory> memory,
            OpenPages openPages) {
        this.person = person;
        this.actions = actions;
        this.waiting = waiting;
        this.sections = sections;
        this.contributions = contributions;
        this.looks = looks;
        this.memory = memory;
        this.openPages = openPages;
        addClassName("start");
    }

    /** Also when it is shown already: who asks for the start page again, sees what is there now. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private AwayLine show() {
        removeAll();
        add(new PageHead(greeting(person)).inTab(text("shell.start.title")));
        List<StartAction> begin = actions.stream()
                .filter(action -> action.visible().get())
                .sorted(Comparator.comparingInt(StartAction::order))
                .toList();
        if (!begin.isEmpty()) {
            add(buttons(begin));
        }
        List<StartContribution.Contribution> contributed =
                contributions.stream().map(StartContribution::now).toList();
        Set<String> away =
                contributed.stream().flatMap(one -> one.away().stream()).collect(Collectors.toSet());
        List<WaitingItem> items = waiting(contributed);
        List<StartContribution.Section> parts = parts(contributed, away);
        Set<String> closable =
                items.stream().flatMap(item -> item.subject().stream()).collect(Collectors.toSet());
        if (!closable.isEmpty() || watched) {
            // Confidential: a title of what was closed meanwhile leaves the page by itself.
            openPages.watch(this, closable);
            watched = true;
        }
        AwayLine line = new AwayLine(items, parts, away, this::bringBack);
        Div first = new Div(new WaitingCard(
                items.stream()
                        .filter(item -> item.name().filter(away::contains).isEmpty())
                        .toList(),
                name -> leave(name, line)));
        first.addClassName("stack");
        Div beside = new Div();
        beside.addClassName("stack");
        parts.stream()
                .filter(part -> !away.contains(part.name()))
                .forEach(part -> (part.titleKey().equals(FIRST_HOUR_TITLE) ? first : beside).add(card(part)));
        Div columns = new Div(first);
        columns.addClassName("start-columns");
        if (beside.getComponentCount() > 0) {
            columns.add(beside);
        }
        add(columns, line);
        return line;
    }

    /** In order, and each matter once: what asks for an answer comes before what only tells of it. */
    private List<WaitingItem> waiting(List<StartContribution.Contribution> contributed) {
        List<WaitingItem> all = Stream.concat(
                        waiting.stream().flatMap(source -> source.items().stream()),
                        contributed.stream().flatMap(one -> one.items().stream()))
                .sorted(Comparator.comparingInt(WaitingItem::order)
                        .thenComparing(item -> item.at().orElse(Instant.MAX)))
                .toList();
        Set<String> asking = all.stream()
                .filter(item -> item.putAway().isEmpty())
                .flatMap(item -> item.matter().stream())
                .collect(Collectors.toSet());
        return all.stream()
                .filter(item -> item.putAway().isEmpty()
                        || item.matter().filter(asking::contains).isEmpty())
                .toList();
    }

    private List<StartContribution.Section> parts(List<StartContribution.Contribution> contributed, Set<String> away) {
        List<FirstHourStep> steps = Stream.concat(
                        contributed.stream().flatMap(one -> one.steps().stream()),
                        looks.stream()
                                .filter(look -> look.visible().get())
                                .map(look -> look.step(away.contains(look.remembered()))))
                .toList();
        Stream<StartContribution.Section> firstHour = steps.stream().allMatch(FirstHourStep::done)
                ? Stream.of()
                : Stream.of(new StartContribution.Section(FIRST_HOUR, FIRST_HOUR_TITLE, new FirstHourList(steps)));
        Stream<StartContribution.Section> plain = sections.stream()
                .flatMap(section -> section
                        .content()
                        .map(content -> new StartContribution.Section(section.order(), section.titleKey(), content))
                        .stream());
        return Stream.of(firstHour, plain, contributed.stream().flatMap(one -> one.section().stream()))
                .flatMap(some -> some)
                .sorted(Comparator.comparingInt(StartContribution.Section::order))
                .toList();
    }

    private Card card(StartContribution.Section part) {
        String title = text(part.titleKey());
        Card card = Card.titled(title, part.content());
        card.addClassName("start-part");
        var away = Actions.quiet(text("shell.start.put-away"), () -> putAway(part.name()));
        away.setAriaLabel(text("shell.start.put-away.spoken", title));
        card.add(away);
        return card;
    }

    private void putAway(String name) {
        memory.ifAvailable(kept -> kept.putAway(name));
        show().focus();
    }

    private void leave(String name, AwayLine line) {
        memory.ifAvailable(kept -> kept.putAway(name));
        line.left(name);
    }

    private void bringBack(Set<String> names) {
        memory.ifAvailable(kept -> kept.bringBack(names));
        show();
        getUI().ifPresent(
                        ui -> ui.getPage().executeJs("document.getElementById('main')?.focus({preventScroll: true})"));
    }

    private static String greeting(ObjectProvider<ShellPerson> person) {
        return person.stream()
                .filter(ShellPerson::isSignedIn)
                .findFirst()
                .map(someone -> text("shell.start.greeting", someone.givenName()))
                .orElseGet(() -> text("shell.start.title"));
    }

    private static Component buttons(List<StartAction> begin) {
        Div row = Actions.row();
        for (StartAction action : begin) {
            var link = action.equals(begin.getFirst())
                    ? Actions.primaryLink(text(action.textKey()), action.address())
                    : Actions.secondaryLink(text(action.textKey()), action.address());
            link.addComponentAsFirst(Icon.of(action.icon()));
            row.add(link);
        }
        return row;
    }
}
