package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorDesk;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.MeasureChoices;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Changing an indicator; as it was known before it stays to be read. */
@Route(value = IndicatorAddress.EDIT, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "plan-indicators.css")
class ChangeIndicatorView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Indicators indicators;
    private final transient IndicatorDesk desk;
    private final transient MeasureChoices choices;

    ChangeIndicatorView(Indicators indicators, IndicatorDesk desk, MeasureChoices choices) {
        this.indicators = indicators;
        this.desk = desk;
        this.choices = choices;
        addClassNames("page", "page-writing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Indicator> found =
                IndicatorAddress.indicator(event.getRouteParameters()).flatMap(indicators::find);
        removeAll();
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Indicator indicator = found.get();
        add(
                new PageHead(
                        text("plan.indicator.change.title", indicator.name().in(language())),
                        text("plan.indicator.change.lead")),
                new IndicatorForm(
                        choices,
                        found,
                        text("plan.indicator.keep"),
                        (draft, confirmation) -> desk.change(indicator.id(), indicator.number(), draft, confirmation)));
    }
}
