package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodResult;
import be.leerspoor.intervision.Methods;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.Confirm;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.ReadingColumn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** One method, step by step, as the room will play it. */
@Route(value = MethodAddress.LIBRARY + "/:" + MethodAddress.PARAMETER, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://leerspoor-1/methods.css")
class MethodView extends Div implements BeforeEnterObserver {

    private final transient Methods methods;
    private final transient MethodDrafts drafts;
    private final transient SignedIn signedIn;
    private final Div message = new Div();

    MethodView(Methods methods, MethodDrafts drafts, SignedIn signedIn) {
        this.methods = methods;
        this.drafts = drafts;
        this.signedIn = signedIn;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        methods.newest(MethodAddress.in(event.getRouteParameters()))
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(Method method) {
        removeAll();
        PageHead head = new PageHead(MethodWords.name(method), method.purpose(language()));
        if (signedIn.has(Role.TRAINER)) {
            head.withAction(actions(method));
        }
        UnorderedList facts = new UnorderedList();
        facts.addClassName("method-facts");
        MethodWords.facts(method).forEach(fact -> facts.add(new ListItem(fact)));
        add(
                head,
                message,
                new ReadingColumn(
                                Card.titled(text("intervision.method.steps"), new MethodSteps(method)),
                                Actions.row(Actions.secondaryLink(
                                        text("intervision.method.to-library"), MethodAddress.LIBRARY)))
                        .withSide(Card.titled(
                                text("intervision.method.in-short"),
                                facts,
                                new Paragraph(text("intervision.method.enforced")))));
    }

    private Component actions(Method method) {
        boolean mine = drafts.mine().stream().anyMatch(own -> own.code().equals(method.code()));
        if (!mine) {
            return Actions.primary(text("intervision.method.own-version"), () -> start(method));
        }
        return Actions.row(
                Actions.primary(text("intervision.method.next-version"), () -> start(method)),
                Actions.quiet(
                        text("intervision.method.retire"),
                        () -> Confirm.askAttention(
                                text("intervision.method.retire.question", MethodWords.name(method)),
                                text("intervision.method.retire.consequence"),
                                text("intervision.method.retire"),
                                () -> retire(method))));
    }

    private void start(Method method) {
        drafts.start(method.code())
                .ifPresentOrElse(
                        code -> getUI().ifPresent(ui -> ui.navigate(MethodAddress.edit(code))), this::tellClosed);
    }

    private void retire(Method method) {
        if (drafts.retire(method.code()) instanceof MethodResult.Done) {
            getUI().ifPresent(ui -> ui.navigate(MethodAddress.LIBRARY));
        } else {
            tellClosed();
        }
    }

    private void tellClosed() {
        message.removeAll();
        message.add(Notice.attention(text("intervision.method.closed")));
    }
}
