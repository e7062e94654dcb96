package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.SupportBook;
import be.leerspoor.survey.SupportResult;
import be.leerspoor.survey.SupportRoute;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps the ways to support: which there are, in which order, and how to reach them. */
@Route(value = SurveyAddress.SUPPORT_EDIT, layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://" + AppShell.FOLDER + "scaling.css")
class SupportEditView extends Div {

    private static final long serialVersionUID = 1;

    private final transient SupportBook support;
    private final Div message = new Div();
    private final Div content = new Div();
    private final Map<UUID, List<Button>> movers = new HashMap<>();

    SupportEditView(SupportBook support) {
        this.support = support;
        addClassName("page");
        content.addClassNames("stack", "whole-lines");
        message.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHead(text("survey.support.edit.title"), text("survey.support.edit.lead"))
                        .withAction(Actions.secondaryLink(text("survey.support.edit.back"), SurveyAddress.SUPPORT)),
                message,
                content);
        show(support.all());
    }

    private void show(List<SupportRoute> routes) {
        content.removeAll();
        movers.clear();
        List<Div> rows = new ArrayList<>();
        for (int place = 0; place < routes.size(); place++) {
            rows.add(row(routes.get(place), place > 0, place < routes.size() - 1));
        }
        content.add(
                new Card(rows.isEmpty() ? new EmptyPlace(text("survey.support.none")) : new Rows(rows)),
                Card.titled(
                        text("survey.support.add"),
                        new SupportForm(support::add, () -> done(text("survey.support.added")))));
    }

    private Div row(SupportRoute route, boolean canRise, boolean canSink) {
        String name = name(route);
        Button up = Actions.quiet(text("survey.support.up"), () -> moved(route, support.moveUp(route.id()), 0));
        up.setAriaLabel(text("survey.support.up.spoken", name));
        up.setEnabled(canRise);
        Button down = Actions.quiet(text("survey.support.down"), () -> moved(route, support.moveDown(route.id()), 1));
        down.setAriaLabel(text("survey.support.down.spoken", name));
        down.setEnabled(canSink);
        Button remove = Actions.quiet(text("survey.support.remove"), () -> askToRemove(route));
        remove.setAriaLabel(text("survey.support.remove.spoken", name));
        movers.put(route.id(), List.of(up, down));
        Div actions = new Div(up, down, remove);
        actions.addClassName("support-actions");
        SupportForm form = new SupportForm(
                        draft -> support.change(route.id(), route.version(), draft),
                        () -> done(text("survey.support.kept")))
                .with(route);
        Div row = new Div(
                new PlainRow(name, route.contact().isEmpty() ? text("survey.support.fill-in") : route.contact())
                        .with(actions),
                new Unfolding(text("survey.support.change"), form).spoken(text("survey.support.change.spoken", name)));
        row.addClassName("stack-tight");
        return row;
    }

    private void moved(SupportRoute route, boolean moved, int pressed) {
        List<SupportRoute> routes = support.all();
        int place = routes.stream().map(SupportRoute::id).toList().indexOf(route.id()) + 1;
        message.removeAll();
        message.add(
                moved
                        ? Notice.done(text("survey.support.moved", name(route), place))
                        : Notice.attention(text("survey.support.meanwhile.list")));
        show(routes);
        // Who moves it with the keyboard goes on from where they were.
        Optional.ofNullable(movers.get(route.id()))
                .map(both -> both.get(both.get(pressed).isEnabled() ? pressed : 1 - pressed))
                .ifPresent(Button::focus);
    }

    private void askToRemove(SupportRoute route) {
        Confirm.askAttention(
                text("survey.support.remove.question", name(route)),
                text("survey.support.remove.consequence"),
                text("survey.support.remove"),
                () -> remove(route.id(), route.version()));
    }

    private void remove(UUID route, int version) {
        switch (support.remove(route, version)) {
            case SupportResult.Kept _ -> done(text("survey.support.removed"));
            case SupportResult.ChangedMeanwhile _, SupportResult.NeverStored _ -> {
                message.removeAll();
                message.add(Notice.attention(text("survey.support.meanwhile.list")));
                show(support.all());
            }
        }
    }

    private void done(String words) {
        message.removeAll();
        message.add(Notice.done(words));
        show(support.all());
    }

    private static String name(SupportRoute route) {
        return route.title().in(language().getLanguage());
    }
}
