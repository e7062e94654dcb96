package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.language;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.FigureDesk;
import be.leerspoor.plan.FigureDraft;
import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorField;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.IndicatorResult;
import be.leerspoor.plan.IndicatorSource;
import be.leerspoor.plan.Indicators;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.MainLayout;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Entering what was measured elsewhere. */
@Route(value = IndicatorAddress.ENTER, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "plan-indicators.css")
class EnterFigureView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Indicators indicators;
    private final transient FigureDesk desk;
    private final DateField on = new DateField(text("plan.indicator.entered.day"));
    private final TextField value = NumberFields.of(text("plan.indicator.table.value"));
    private final TextField source = new TextField(text("plan.indicator.entered.source"));
    private final TextArea reason = new TextArea(text("plan.indicator.entered.why"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed = Typed.in(this);

    EnterFigureView(Indicators indicators, FigureDesk desk, Clock clock) {
        this.indicators = indicators;
        this.desk = desk;
        addClassNames("page", "page-writing");
        LocalDate today = LocalDate.now(clock);
        on.setValue(today);
        on.setMax(today);
        value.setRequiredIndicatorVisible(true);
        value.setErrorMessage(text("plan.indicator.form.number"));
        source.setRequiredIndicatorVisible(true);
        TextLimit.on(source, IndicatorField.SOURCE.longest());
        source.setHelperText(text("plan.indicator.entered.source.help"));
        source.setWidthFull();
        TextLimit.on(reason, IndicatorField.REASON.longest());
        reason.setHelperText(text("plan.indicator.entered.why.help"));
        reason.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Indicator> found = IndicatorAddress.indicator(event.getRouteParameters())
                .flatMap(indicators::find)
                .filter(each -> each.source() instanceof IndicatorSource.ByHand);
        removeAll();
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Indicator indicator = found.get();
        Div fields = new Div(on, value, source, reason);
        fields.addClassName("fields");
        Div content = new Div(
                new Card(fields),
                message,
                look,
                Actions.row(
                        Actions.primary(text("plan.indicator.enter.keep"), () -> enter(indicator, Confirmation.none())),
                        Actions.secondaryLink(text("plan.indicator.form.back"), IndicatorAddress.of(indicator.id()))));
        content.addClassName("stack");
        add(
                new PageHead(
                        text("plan.indicator.enter.title", indicator.name().in(language())),
                        text("plan.indicator.enter.lead")),
                content);
    }

    private void go(IndicatorId id) {
        typed.kept();
        getUI().ifPresent(ui -> ui.navigate(IndicatorAddress.of(id)));
    }

    private void enter(Indicator indicator, Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        Optional<BigDecimal> number = NumberFields.read(value);
        LocalDate day = on.getValue();
        value.setInvalid(number.isEmpty());
        if (number.isEmpty() || day == null) {
            return;
        }
        IndicatorResult result = desk.enter(
                indicator.id(), new FigureDraft(day, number.get(), source.getValue(), reason.getValue()), confirmation);
        switch (result) {
            case IndicatorResult.Kept(var id) -> go(id);
            case IndicatorResult.Unconfirmed(var marks) ->
                look.show(
                        marks,
                        confirmation,
                        text("plan.indicator.enter.keep"),
                        confirmed -> enter(indicator, confirmed));
            default -> message.add(ResultWords.notice(result));
        }
    }
}
