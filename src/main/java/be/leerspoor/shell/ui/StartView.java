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

/** Where a person begins: what they may start, what waits for them, what is new. */
@Route("")
@PermitAll
public class StartView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<ShellPerson> person;
    private final transient ObjectProvider<StartAction> actions;
    private final transient ObjectProvider<WaitingItems> waiting;
    private final transient ObjectProvider<StartSection> sections;
    private final transient ObjectProvider<StartContribution> contributions;
    private final transient OpenPages openPages;
    private boolean watched;

    StartView(
            ObjectProvider<ShellPerson> person,
            ObjectProvider<StartAction> actions,
            ObjectProvider<WaitingItems> waiting,
            ObjectProvider<StartSection> sections,
            ObjectProvider<StartContribution> contributions,
            OpenPages openPages) {
        this.person = person;
        this.actions = actions;
        this.waiting = waiting;
        this.sections = sections;
        this.contributions = contributions;
        this.openPages = openPages;
        addClassName("start");
    }

    /** Also when it is shown already: who asks for the start page again, sees what is there now. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
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
        List<WaitingItem> items = waiting(contributed);
        Set<String> closable =
                items.stream().flatMap(item -> item.subject().stream()).collect(Collectors.toSet());
        if (!closable.isEmpty() || watched) {
            // Confidential: a title of what was closed meanwhile leaves the page by itself.
            openPages.watch(this, closable);
            watched = true;
        }
        Div columns = new Div(new WaitingCard(items));
        columns.addClassName("start-columns");
        Div beside = beside(contributed);
        if (beside.getComponentCount() > 0) {
            columns.add(beside);
        }
        add(columns);
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

    private Div beside(List<StartContribution.Contribution> contributed) {
        Div beside = new Div();
        beside.addClassName("stack");
        Stream.concat(
                        sections.stream()
                                .flatMap(section -> section
                                        .content()
                                        .map(content -> new StartContribution.Section(
                                                section.order(), section.titleKey(), content))
                                        .stream()),
                        contributed.stream().flatMap(one -> one.section().stream()))
                .sorted(Comparator.comparingInt(StartContribution.Section::order))
                .forEach(section -> beside.add(Card.titled(text(section.titleKey()), section.content())));
        return beside;
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
