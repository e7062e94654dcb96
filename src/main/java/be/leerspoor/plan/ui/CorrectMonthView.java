package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.CorrectionDraft;
import be.leerspoor.plan.Counted;
import be.leerspoor.plan.FigureDesk;
import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorField;
import be.leerspoor.plan.IndicatorId;
import be.leerspoor.plan.IndicatorPage;
import be.leerspoor.plan.IndicatorResult;
import be.leerspoor.plan.IndicatorUnit;
import be.leerspoor.plan.Indicators;
import be.leerspoor.plan.MonthFigure;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.AppShell;
import be.leerspoor.shell.ui.Card;
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
import java.time.YearMonth;
import java.util.Optional;

/** Correcting a month that is frozen; what stood there stays to be read. */
@Route(value = IndicatorAddress.CORRECT, layout = MainLayout.class)
@RolesAllowed("STEERING_GROUP")
@StyleSheet("context://" + AppShell.FOLDER + "plan-indicators.css")
class CorrectMonthView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient Indicators indicators;
    private final transient FigureDesk desk;
    private final TextField counted = NumberFields.of(text("plan.indicator.correct.counted"));
    private final TextField of = NumberFields.of(text("plan.indicator.correct.of"));
    private final TextArea reason = new TextArea(text("plan.indicator.correct.reason"));
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed = Typed.in(this);

    CorrectMonthView(Indicators indicators, FigureDesk desk) {
        this.indicators = indicators;
        this.desk = desk;
        addClassNames("page", "page-writing");
        counted.setErrorMessage(text("plan.indicator.correct.whole"));
        of.setErrorMessage(text("plan.indicator.correct.whole"));
        reason.setRequiredIndicatorVisible(true);
        TextLimit.on(reason, IndicatorField.REASON.longest());
        reason.setHelperText(text("plan.indicator.correct.reason.help"));
        reason.setWidthFull();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<YearMonth> month = IndicatorAddress.month(event.getRouteParameters());
        Optional<IndicatorPage> page =
                IndicatorAddress.indicator(event.getRouteParameters()).flatMap(indicators::page);
        Optional<MonthFigure> figure = page.flatMap(each -> each.months().stream()
                .filter(known -> month.filter(known.month()::equals).isPresent())
                .filter(known -> known.frozenAt().isPresent())
                .findFirst());
        removeAll();
        if (page.isEmpty() || figure.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(page.get().reading().indicator(), figure.get());
    }

    private void show(Indicator indicator, MonthFigure figure) {
        IndicatorWords words = new IndicatorWords(indicator);
        figure.holds().map(Counted::counted).ifPresent(now -> NumberFields.show(counted, BigDecimal.valueOf(now)));
        figure.holds()
                .map(Counted::of)
                .filter(now -> now > 0)
                .ifPresent(now -> NumberFields.show(of, BigDecimal.valueOf(now)));
        of.setVisible(indicator.unit() == IndicatorUnit.PERCENT);
        Div numbers = new Div(counted, of);
        numbers.addClassName("side-by-side");
        Div fields = new Div(numbers, reason);
        fields.addClassName("fields");
        Div content = new Div(
                new Card(fields),
                message,
                look,
                Actions.row(
                        Actions.primary(
                                text("plan.indicator.correct.keep"),
                                () -> correct(indicator, figure.month(), Confirmation.none())),
                        Actions.secondaryLink(text("plan.indicator.form.back"), IndicatorAddress.of(indicator.id()))));
        content.addClassName("stack");
        add(
                new PageHead(
                        text("plan.indicator.correct.title", words.month(figure.month()), words.name()),
                        text("plan.indicator.correct.lead")),
                content);
    }

    private void go(IndicatorId id) {
        typed.kept();
        getUI().ifPresent(ui -> ui.navigate(IndicatorAddress.of(id)));
    }

    private void correct(Indicator indicator, YearMonth month, Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        Optional<Long> number = whole(counted);
        Optional<Long> all = of.isVisible() ? whole(of) : Optional.of(0L);
        if (number.isEmpty() || all.isEmpty()) {
            return;
        }
        IndicatorResult result = desk.correct(
                indicator.id(), new CorrectionDraft(month, number.get(), all.get(), reason.getValue()), confirmation);
        switch (result) {
            case IndicatorResult.Kept(var id) -> go(id);
            case IndicatorResult.Unconfirmed(var marks) ->
                look.show(
                        marks,
                        confirmation,
                        text("plan.indicator.correct.keep"),
                        confirmed -> correct(indicator, month, confirmed));
            default -> message.add(ResultWords.notice(result));
        }
    }

    private static Optional<Long> whole(TextField field) {
        Optional<Long> number = NumberFields.read(field)
                .filter(value -> value.stripTrailingZeros().scale() <= 0 && value.signum() >= 0)
                .map(BigDecimal::longValue);
        field.setInvalid(number.isEmpty());
        return number;
    }
}
