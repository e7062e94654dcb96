package be.leerspoor.intervision.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.intervision.Block;
import be.leerspoor.intervision.Method;
import be.leerspoor.intervision.MethodDrafts;
import be.leerspoor.intervision.MethodField;
import be.leerspoor.intervision.PresenterPart;
import be.leerspoor.intervision.RatingScale;
import be.leerspoor.intervision.Step;
import be.leerspoor.intervision.StepShape;
import be.leerspoor.intervision.Who;
import be.leerspoor.shell.Texts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Unfolding;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One step of a draft: its words and how it is played. */
class StepForm extends Div {

    private final transient MethodDesk desk;
    private final transient MethodDrafts drafts;
    private final int place;
    private final Select<Block> block;
    private final IntegerField minutes = new IntegerField(text("intervision.method.step.minutes"));
    private final Select<Who> speaks;
    private final Select<Who> writes;
    private final Select<PresenterPart> presenter;
    private final Select<Integer> source;
    private final Select<RatingScale> scale;
    private final Checkbox hidden = new Checkbox(text("intervision.method.step.hidden.choice"));
    private final Checkbox advice = new Checkbox(text("intervision.method.step.advice.choice"));
    private final Div message = new Div();
    private boolean showing;

    StepForm(MethodDesk desk, MethodDrafts drafts, Step step) {
        this.desk = desk;
        this.drafts = drafts;
        this.place = step.place();
        block = choice("intervision.method.step.block", List.of(Block.values()), StepForm::nameOf);
        speaks = choice("intervision.method.step.speaks.choice", List.of(Who.values()), StepForm::nameOf);
        writes = choice(
                "intervision.method.step.writes.choice",
                Arrays.stream(Who.values())
                        .filter(who -> who != Who.FACILITATOR)
                        .toList(),
                StepForm::nameOf);
        presenter = choice("intervision.method.step.presenter", List.of(PresenterPart.values()), StepForm::nameOf);
        source = choice(
                "intervision.method.step.source.choice",
                IntStream.range(1, place).boxed().toList(),
                this::nameOfStep);
        scale = choice("intervision.method.step.scale", List.of(RatingScale.values()), StepForm::nameOf);
        minutes.setMin(0);
        minutes.setMax(StepShape.LONGEST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setHelperText(text("intervision.method.step.minutes.help"));
        addClassNames("stack-tight", "method-step-form");
        show(step);
        List<AbstractField<?, ?>> fields =
                List.of(block, minutes, speaks, writes, presenter, source, scale, hidden, advice);
        fields.forEach(field -> field.addValueChangeListener(change -> keep()));
        Div english = new Div(
                new KeptText(desk, drafts, place, MethodField.NAME_EN),
                new KeptText(desk, drafts, place, MethodField.PURPOSE_EN));
        english.addClassName("stack-tight");
        Div play = new Div(block, minutes, speaks, writes, presenter, source, scale);
        play.addClassName("method-fields");
        add(
                new KeptText(desk, drafts, place, MethodField.NAME_NL),
                new KeptText(desk, drafts, place, MethodField.PURPOSE_NL),
                new Unfolding(text("intervision.method.english"), english)
                        .spoken(text("intervision.method.english.of-step", place)),
                play,
                hidden,
                advice,
                message);
    }

    private void show(Step step) {
        showing = true;
        block.setValue(step.block());
        minutes.setValue(step.minutes());
        speaks.setValue(step.speaks());
        writes.setValue(step.writes());
        presenter.setValue(step.presenter());
        step.source().filter(chosen -> chosen > 0).ifPresentOrElse(source::setValue, source::clear);
        RatingScale rated = step.scale();
        if (rated == null) {
            scale.clear();
        } else {
            scale.setValue(rated);
        }
        hidden.setValue(step.hidden());
        advice.setValue(step.advice());
        source.setVisible(step.block().hasSource());
        scale.setVisible(step.block() == Block.RATE);
        hidden.setVisible(step.writes() != Who.NOBODY);
        showing = false;
    }

    private void keep() {
        if (showing) {
            return;
        }
        message.removeAll();
        Integer length = minutes.getValue();
        if (length == null) {
            refuse();
            return;
        }
        StepShape shape = new StepShape(
                block.getValue(),
                length,
                speaks.getValue(),
                writes.getValue(),
                hidden.getValue(),
                presenter.getValue(),
                chosen(source),
                chosen(scale),
                advice.getValue());
        desk.keep(
                        text("intervision.method.step.place", place),
                        version -> drafts.shape(desk.method().code(), place, shape, version))
                .ifPresentOrElse(
                        why -> message.add(Notice.attention(why)),
                        () -> desk.method().step(place).ifPresent(this::show));
    }

    private void refuse() {
        message.add(Notice.attention(text("intervision.method.step.minutes.refused", StepShape.LONGEST_MINUTES)));
    }

    private String nameOfStep(int other) {
        Method method = desk.method();
        return method.step(other)
                .map(step -> text("intervision.method.step.numbered", other, MethodWords.name(step)))
                .orElse("");
    }

    private static <T> @Nullable T chosen(Select<T> select) {
        return select.isEmpty() ? null : select.getValue();
    }

    private static <T> Select<T> choice(String key, List<T> items, ItemLabelGenerator<T> names) {
        Select<T> select = new Select<>();
        select.setLabel(text(key));
        select.setItems(items);
        select.setItemLabelGenerator(names);
        return select;
    }

    private static String nameOf(Block block) {
        return text(Texts.key("intervision.method.block", block));
    }

    private static String nameOf(Who who) {
        return text(Texts.key("intervision.method.speaks", who));
    }

    private static String nameOf(PresenterPart part) {
        return text(Texts.key("intervision.method.part", part));
    }

    private static String nameOf(RatingScale scale) {
        return text(Texts.key("intervision.method.scale", scale));
    }
}
