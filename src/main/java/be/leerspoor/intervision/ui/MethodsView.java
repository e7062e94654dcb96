package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodResult;
import be.leerspoor.intervision.MethodState;
import be.leerspoor.intervision.Methods;
import be.leerspoor.people.Role;
import be.leerspoor.people.SignedIn;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import be.leerspoor.shell.ui.TagChip;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** The library of methods that groups choose from; for a trainer also what that trainer is drawing up. */
@Route(value = MethodAddress.LIBRARY, layout = MainLayout.class)
@PermitAll
@StyleSheet("context://leerspoor-1/methods.css")
class MethodsView extends Div {

    private final transient Methods methods;
    private final transient MethodDrafts drafts;
    private final transient SignedIn signedIn;
    private final Div message = new Div();
    private final Div own = new Div();
    private final UnorderedList cards = new UnorderedList();

    MethodsView(Methods methods, MethodDrafts drafts, SignedIn signedIn) {
        this.methods = methods;
        this.drafts = drafts;
        this.signedIn = signedIn;
        addClassName("page");
        cards.addClassName("method-cards");
        add(new PageHead(text("intervision.methods.title"), text("intervision.methods.sentence")), message, own, cards);
        show();
    }

    private void show() {
        own.removeAll();
        cards.removeAll();
        methods.offered().forEach(method -> cards.add(new ListItem(card(method))));
        if (signedIn.has(Role.TRAINER)) {
            List<Component> rows = ownRows();
            own.add(Card.titled(
                    text("intervision.methods.own"),
                    rows.isEmpty() ? new Paragraph(text("intervision.methods.own.empty")) : new Rows(rows)));
        }
    }

    private static Div card(Method method) {
        Anchor link = new Anchor(MethodAddress.read(method.code()), MethodWords.name(method));
        link.setRouterIgnore(false);
        Div facts = new Div();
        facts.addClassName("tags");
        MethodWords.facts(method).forEach(fact -> facts.add(TagChip.plain(fact)));
        Div card = new Div(new H2(link), new Paragraph(method.purpose(language())), facts);
        card.addClassNames("card", "method-card");
        return card;
    }

    /** Drafts, and what is no longer offered; what is offered stands among the others. */
    private List<Component> ownRows() {
        List<Component> rows = new ArrayList<>();
        String before = "";
        for (Method method : drafts.mine()) {
            boolean newest = !method.code().equals(before);
            if (method.state() == MethodState.DRAFT) {
                rows.add(new RowLink(
                        MethodWords.name(method),
                        text("intervision.methods.own.draft", method.version()),
                        MethodAddress.edit(method.code())));
            } else if (newest && method.state() == MethodState.RETIRED) {
                rows.add(new PlainRow(MethodWords.name(method), text("intervision.methods.own.retired"))
                        .withAction(
                                text("intervision.methods.reinstate"),
                                text("intervision.methods.reinstate.of", MethodWords.name(method)),
                                () -> reinstate(method)));
            } else if (newest) {
                rows.add(new RowLink(
                        MethodWords.name(method),
                        text("intervision.methods.own.offered", method.version()),
                        MethodAddress.read(method.code())));
            }
            before = method.code();
        }
        return rows;
    }

    private void reinstate(Method method) {
        message.removeAll();
        boolean done = drafts.reinstate(method.code()) instanceof MethodResult.Done;
        message.add(
                done
                        ? Notice.done(text("intervision.methods.reinstated", MethodWords.name(method)))
                        : Notice.attention(text("intervision.method.closed")));
        show();
    }
}
