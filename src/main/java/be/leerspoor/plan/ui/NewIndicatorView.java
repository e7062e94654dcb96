package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.IndicatorDesk;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.MeasureChoices;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Beginning an indicator. */
@Route(value = IndicatorAddress.NEW, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "plan-indicators.css")
class NewIndicatorView extends Div {

    private static final long serialVersionUID = 1;

    NewIndicatorView(IndicatorDesk desk, MeasureChoices choices) {
        addClassNames("page", "page-writing");
        IndicatorId id = IndicatorId.random();
        add(
                new PageHead(text("plan.indicator.new"), text("plan.indicator.new.lead")),
                new IndicatorForm(
                        choices,
                        Optional.empty(),
                        text("plan.indicator.begin"),
                        (draft, confirmation) -> desk.begin(id, draft, confirmation)));
    }
}
