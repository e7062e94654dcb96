package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ShellPerson;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;

/** Where a person begins: what they may start, what waits for them, what is new. */
@Route("")
@PermitAll
public class StartView extends Div {

    private static final long serialVersionUID = 1L;

    StartView(
            ObjectProvider<ShellPerson> person,
            ObjectProvider<StartAction> actions,
            ObjectProvider<WaitingItems> waiting,
            ObjectProvider<StartSection> sections,
            ObjectProvider<StartContribution> contributions,
            OpenPages openPages) {
        addClassName("start");
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
        List<WaitingItem> items = Stream.concat(
                        waiting.stream().flatMap(source -> source.items().stream()),
                        contributed.stream().flatMap(one -> one.items().stream()))
                .sorted(Comparator.comparingInt(WaitingItem::order))
                .toList();
        Set<String> closable =
                items.stream().flatMap(item -> item.subject().stream()).collect(Collectors.toSet());
        if (!closable.isEmpty()) {
            // Confidential: a title of what was closed meanwhile leaves the page by itself.
            openPages.watch(this, closable);
        }
        Div columns = new Div(new WaitingCard(items));
        columns.addClassName("start-columns");
        Stream.concat(
                        sections.stream()
                                .flatMap(section -> section
                                        .content()
                                        .map(content -> new StartContribution.Section(
                                                section.order(), section.titleKey(), content))
                                        .stream()),
                        contributed.stream().flatMap(one -> one.section().stream()))
                .sorted(Comparator.comparingInt(StartContribution.Section::order))
                .forEach(section -> columns.add(Card.titled(text(section.titleKey()), section.content())));
        add(columns);
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
