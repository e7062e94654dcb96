package be.leerspoor.plan.ui;

import static be.leerspoor.shell.Texts.key;
import static be.leerspoor.shell.Texts.text;

import be.leerspoor.plan.Element;
import be.leerspoor.plan.Indicator;
import be.leerspoor.plan.IndicatorBaseline;
import be.leerspoor.plan.IndicatorDirection;
import be.leerspoor.plan.IndicatorDraft;
import be.leerspoor.plan.IndicatorField;
import be.leerspoor.plan.IndicatorResult;
import be.leerspoor.plan.IndicatorRole;
import be.leerspoor.plan.IndicatorTarget;
import be.leerspoor.plan.IndicatorUnit;
import be.leerspoor.plan.MeasureChoices;
import be.leerspoor.plan.PlanYear;
import be.leerspoor.plan.TwoLanguages;
import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.LastLook;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.DateField;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.shell.ui.Typed;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** An indicator to fill in. Says what is missing or does not fit; whatever is refused, what was typed stays in its field. */
final class IndicatorForm extends Composite<Div> {

    private static final long serialVersionUID = 1;

    private final transient BiFunction<IndicatorDraft, Confirmation, IndicatorResult> keep;
    private final String keepWords;
    private final Select<Element> element = new Select<>();
    private final RadioButtonGroup<IndicatorRole> role = new RadioButtonGroup<>(text("plan.indicator.form.role"));
    private final TextField nameNl = words("plan.indicator.form.name-nl", IndicatorField.NAME_NL);
    private final TextField nameEn = words("plan.indicator.form.name-en", IndicatorField.NAME_EN);
    private final MeasureField measure;
    private final Select<IndicatorUnit> unit = new Select<>();
    private final RadioButtonGroup<IndicatorDirection> direction =
            new RadioButtonGroup<>(text("plan.indicator.form.direction"));
    private final TextField shareOfNl = words("plan.indicator.form.share-of-nl", IndicatorField.SHARE_OF_NL);
    private final TextField shareOfEn = words("plan.indicator.form.share-of-en", IndicatorField.SHARE_OF_EN);
    private final TextField baseline = NumberFields.of(text("plan.indicator.form.baseline"));
    private final DateField baselineOn = new DateField(text("plan.indicator.form.baseline-on"));
    private final TextField baselineSource =
            words("plan.indicator.form.baseline-source", IndicatorField.BASELINE_SOURCE);
    private final TargetFields targets = new TargetFields();
    private final Div message = new Div();
    private final LastLook look = new LastLook();
    private final Typed typed;

    IndicatorForm(
            MeasureChoices choices,
            Optional<Indicator> changed,
            String keepWords,
            BiFunction<IndicatorDraft, Confirmation, IndicatorResult> keep) {
        this.keep = keep;
        this.keepWords = keepWords;
        this.measure =
                new MeasureField(choices, changed.flatMap(each -> each.source().counts()), this::fit);
        element.setLabel(text("plan.indicator.form.element"));
        element.setItems(Element.values());
        element.setItemLabelGenerator(each -> text(key("plan.element", each)));
        role.setItems(IndicatorRole.values());
        role.setItemLabelGenerator(each -> text(key("plan.indicator.role", each)));
        unit.setLabel(text("plan.indicator.form.unit"));
        unit.setItems(IndicatorUnit.values());
        unit.setItemLabelGenerator(each -> text(key("plan.indicator.unit", each)));
        direction.setItems(IndicatorDirection.values());
        direction.setItemLabelGenerator(each -> text(key("plan.indicator.direction", each)));
        nameNl.setRequiredIndicatorVisible(true);
        baselineSource.setHelperText(text("plan.indicator.form.baseline-source.help"));
        shareOfNl.setHelperText(text("plan.indicator.form.share-of.help"));
        show(changed);
        unit.addValueChangeListener(_ -> fit());
        direction.addValueChangeListener(_ -> fit());
        fit();
        Div both = new Div(baseline, baselineOn);
        both.addClassName("side-by-side");
        Paragraph about = new Paragraph(text("plan.indicator.form.targets.lead"));
        about.addClassName("muted");
        getContent().addClassName("stack");
        getContent()
                .add(
                        Card.titled(text("plan.indicator.form.what"), fields(element, role, nameNl, nameEn)),
                        Card.titled(
                                text("plan.indicator.form.how"),
                                fields(measure, unit, shareOfNl, shareOfEn, direction)),
                        Card.titled(text("plan.indicator.form.from"), fields(both, baselineSource)),
                        Card.titled(text("plan.indicator.form.to"), fields(about, targets)),
                        message,
                        look,
                        Actions.row(
                                Actions.primary(keepWords, () -> keep(Confirmation.none())),
                                Actions.secondary(
                                        text("plan.indicator.form.back"),
                                        () -> go(changed.map(each -> IndicatorAddress.of(each.id()))
                                                .orElse(IndicatorAddress.PLACE)))));
        typed = Typed.in(this);
    }

    private void go(String place) {
        typed.kept();
        getUI().ifPresent(ui -> ui.navigate(place));
    }

    private static Div fields(Component... fields) {
        Div all = new Div(fields);
        all.addClassName("fields");
        return all;
    }

    private static TextField words(String key, IndicatorField field) {
        TextField words = new TextField(text(key));
        TextLimit.on(words, field.longest());
        words.setWidthFull();
        return words;
    }

    private void show(Optional<Indicator> changed) {
        element.setValue(changed.map(Indicator::element).orElse(Element.LEARNING));
        role.setValue(changed.map(Indicator::role).orElse(IndicatorRole.ADOPTION));
        unit.setValue(changed.map(Indicator::unit).orElse(IndicatorUnit.COUNT));
        direction.setValue(changed.map(Indicator::direction).orElse(IndicatorDirection.UP));
        changed.ifPresent(each -> {
            nameNl.setValue(each.name().nl());
            nameEn.setValue(each.name().en());
            shareOfNl.setValue(each.shareOf().nl());
            shareOfEn.setValue(each.shareOf().en());
            each.baseline().ifPresent(from -> {
                NumberFields.show(baseline, from.value());
                baselineOn.setValue(from.on());
                baselineSource.setValue(from.source());
            });
            targets.show(each.targets());
        });
    }

    /** Shows only what belongs to what is chosen. */
    private void fit() {
        measure.chosen().ifPresent(kind -> unit.setValue(kind.unit()));
        unit.setReadOnly(measure.chosen().isPresent());
        boolean share = unit.getValue() == IndicatorUnit.PERCENT;
        shareOfNl.setVisible(share);
        shareOfEn.setVisible(share);
        targets.asBand(direction.getValue() == IndicatorDirection.BAND);
    }

    private void keep(Confirmation confirmation) {
        message.removeAll();
        look.clear();
        if (!TextLimit.fits(this)) {
            return;
        }
        Optional<IndicatorDraft> draft = draft();
        if (draft.isEmpty()) {
            message.add(Notice.attention(text("plan.indicator.form.incomplete")));
            return;
        }
        IndicatorResult result = keep.apply(draft.get(), confirmation);
        switch (result) {
            case IndicatorResult.Kept(var id) -> go(IndicatorAddress.of(id));
            case IndicatorResult.Unconfirmed(var marks) -> look.show(marks, confirmation, keepWords, this::keep);
            default -> message.add(ResultWords.notice(result));
        }
    }

    private Optional<IndicatorDraft> draft() {
        boolean unreadable = NumberFields.isUnreadable(baseline);
        Optional<BigDecimal> from = NumberFields.read(baseline);
        LocalDate on = baselineOn.getValue();
        boolean half = from.isPresent() != (on != null);
        baseline.setInvalid(unreadable || half && from.isEmpty());
        baseline.setErrorMessage(text("plan.indicator.form.number"));
        baselineOn.setInvalid(half && on == null);
        baselineOn.setErrorMessage(text("plan.indicator.form.day"));
        boolean incomplete = measure.isIncomplete();
        // Each says at its own fields what is wrong, so all of them are asked.
        if (targets.isUnreadable() || incomplete || unreadable || half) {
            return Optional.empty();
        }
        Map<PlanYear, IndicatorTarget> aims = new HashMap<>(targets.targets());
        return Optional.of(new IndicatorDraft(
                element.getValue(),
                role.getValue(),
                new TwoLanguages(nameNl.getValue(), nameEn.getValue()),
                unit.getValue(),
                direction.getValue(),
                shareOfNl.isVisible()
                        ? new TwoLanguages(shareOfNl.getValue(), shareOfEn.getValue())
                        : new TwoLanguages("", ""),
                measure.measure(),
                from.map(value -> new IndicatorBaseline(value, on, baselineSource.getValue())),
                aims));
    }
}
