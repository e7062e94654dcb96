package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Outcome;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.IconName;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.RowLink;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Stream;

/** What one wants to reach for families, and the grid of what is experienced. */
@Route(value = OutcomeAddress.PLACE, layout = MainLayout.class)
@PermitAll
class OutcomesView extends Div {

    private static final long serialVersionUID = 1;

    OutcomesView() {
        addClassName("page");
        Div content = new Div(
                new Card(new Rows(Stream.of(Outcome.values())
                        .map(outcome -> new RowLink(
                                        text(key("plan.outcome.name", outcome)),
                                        text(key("plan.outcome.line", outcome)),
                                        OutcomeAddress.of(outcome))
                                .with(IconName.HEART))
                        .toList())),
                Actions.row(Actions.secondaryLink(text("plan.outcome.grid"), "surveys/impact")));
        content.addClassName("stack");
        add(new PageHead(text("plan.outcome.title"), text("plan.outcome.lead")), content);
    }
}
