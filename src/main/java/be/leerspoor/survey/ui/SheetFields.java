package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.TextLimit;
import be.leerspoor.survey.Answers;
import be.leerspoor.survey.Item;
import be.leerspoor.survey.Question;
import be.leerspoor.survey.Questionnaire;
import be.leerspoor.survey.Scale;
import be.leerspoor.survey.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The questions of a questionnaire as fields, a page at a time. Every question may stay open. */
final class SheetFields {

    private static final int LAZY_MILLIS = 800;

    private final Questionnaire questionnaire;
    private final String language;
    private final Runnable changed;
    private final Map<String, RadioButtonGroup<Scale.Option>> choices = new LinkedHashMap<>();
    private final Map<String, CheckboxGroup<Question.Part>> lists = new LinkedHashMap<>();
    private final Map<String, TextArea> texts = new LinkedHashMap<>();
    private final List<Component> pages;
    private boolean filling;

    /** Fields in this language; {@code changed} runs whenever somebody answers something. */
    SheetFields(Questionnaire questionnaire, String language, Runnable changed) {
        this.questionnaire = questionnaire;
        this.language = language;
        this.changed = changed;
        this.pages = questionnaire.pages().stream().map(this::page).toList();
    }

    /** The pages, in order. */
    List<Component> pages() {
        return pages;
    }

    /** What is answered now. */
    Answers answers() {
        Map<String, String> answers = new HashMap<>();
        choices.forEach((item, group) -> {
            if (group.getValue() != null) {
                answers.put(item, group.getValue().code());
            }
        });
        lists.forEach((_, group) -> {
            Set<Question.Part> chosen = group.getValue();
            if (!chosen.isEmpty()) {
                group.getListDataView()
                        .getItems()
                        .forEach(part -> answers.put(part.code(), chosen.contains(part) ? Scale.YES : Scale.NO));
            }
        });
        texts.forEach((item, field) -> {
            if (!field.getValue().isBlank()) {
                answers.put(item, field.getValue());
            }
        });
        return new Answers(answers);
    }

    /** Puts earlier answers into the fields. */
    void fill(Answers answers) {
        filling = true;
        choices.forEach((item, group) -> group.getListDataView()
                .getItems()
                .filter(option -> option.code().equals(answers.byItem().get(item)))
                .findFirst()
                .ifPresent(group::setValue));
        lists.forEach((_, group) -> {
            Set<Question.Part> chosen = new HashSet<>();
            group.getListDataView()
                    .getItems()
                    .filter(part -> Scale.YES.equals(answers.byItem().get(part.code())))
                    .forEach(chosen::add);
            group.setValue(chosen);
        });
        texts.forEach((item, field) -> field.setValue(answers.byItem().getOrDefault(item, "")));
        filling = false;
    }

    /** Says at the field of an item why its text cannot be kept. */
    void refuse(String item, String why) {
        TextArea field = texts.get(item);
        if (field != null) {
            field.setInvalid(true);
            field.setErrorMessage(why);
        }
    }

    /** Puts the focus on the text of an item. */
    void focus(String item) {
        TextArea field = texts.get(item);
        if (field != null) {
            field.focus();
        }
    }

    /** The first item on a page of which the text cannot be kept. */
    Optional<String> refusedOn(int page) {
        return texts.entrySet().stream()
                .filter(text -> text.getValue().isInvalid() && pageOf(text.getKey()) == page)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Takes back what was said at fields. */
    void accept() {
        texts.values().forEach(field -> field.setInvalid(false));
    }

    /** On which page an item stands. */
    int pageOf(String item) {
        for (int page = 0; page < questionnaire.pages().size(); page++) {
            if (questionnaire.pages().get(page).questions().stream()
                    .flatMap(question -> questionnaire.items(question).stream())
                    .anyMatch(each -> each.code().equals(item))) {
                return page;
            }
        }
        return 0;
    }

    private Component page(Questionnaire.Page page) {
        Div fields = new Div();
        fields.addClassName("sheet-page");
        Words title = page.title();
        if (title != null) {
            fields.add(new H2(title.in(language)));
        }
        page.questions().forEach(question -> fields.add(question(question)));
        return fields;
    }

    private Component question(Question question) {
        Div block = new Div();
        block.addClassName("sheet-question");
        switch (question) {
            case Question.One one ->
                block.add(choice(item(one, one.code()), one.words().in(language), ""));
            case Question.ZeroToTen number -> {
                RadioButtonGroup<Scale.Option> group =
                        choice(item(number, number.code()), number.words().in(language), "scale-field");
                group.setHelperText(text(
                        "survey.sheet.ends",
                        number.low().in(language),
                        number.high().in(language)));
                block.add(group);
            }
            case Question.Several several -> block.add(list(several));
            case Question.Written written -> block.add(written(written));
            case Question.Grid grid -> {
                H3 heading = new H3(grid.words().in(language));
                heading.addClassName("sheet-grid-title");
                heading.setId("question-" + grid.code().replace('.', '-'));
                block.getElement().setAttribute("role", "group");
                block.getElement()
                        .setAttribute("aria-labelledby", heading.getId().orElseThrow());
                block.add(heading);
                grid.rows()
                        .forEach(row -> block.add(
                                choice(item(grid, row.code()), row.words().in(language), "sheet-row")));
            }
        }
        List<RadioButtonGroup<Scale.Option>> groups = groups(question);
        if (!groups.isEmpty()) {
            block.add(clear(question, groups));
        }
        return block;
    }

    private List<RadioButtonGroup<Scale.Option>> groups(Question question) {
        List<RadioButtonGroup<Scale.Option>> groups = new ArrayList<>();
        questionnaire.items(question).forEach(item -> {
            RadioButtonGroup<Scale.Option> group = choices.get(item.code());
            if (group != null) {
                groups.add(group);
            }
        });
        return groups;
    }

    /** A choice cannot be unchosen by itself, and leaving a question open must stay possible. */
    private Component clear(Question question, List<RadioButtonGroup<Scale.Option>> groups) {
        Button clear = Actions.quiet(text("survey.sheet.clear"), () -> groups.forEach(RadioButtonGroup::clear));
        clear.setAriaLabel(text("survey.sheet.clear.spoken", question.words().in(language)));
        clear.addClassName("sheet-clear");
        clear.setVisible(false);
        groups.forEach(group -> group.addValueChangeListener(
                _ -> clear.setVisible(groups.stream().anyMatch(each -> each.getValue() != null))));
        return clear;
    }

    private Item item(Question question, String code) {
        return questionnaire.items(question).stream()
                .filter(item -> item.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private RadioButtonGroup<Scale.Option> choice(Item item, String label, String look) {
        RadioButtonGroup<Scale.Option> group = new RadioButtonGroup<>(label);
        group.setItems(item.scale().orElseThrow().options());
        group.setItemLabelGenerator(option -> option.words().in(language));
        group.addClassName("sheet-choice");
        if (item.scale().orElseThrow().ordered()) {
            group.addClassName("sheet-ordered");
        }
        if (!look.isEmpty()) {
            group.addClassName(look);
        }
        group.addValueChangeListener(_ -> answered());
        choices.put(item.code(), group);
        return group;
    }

    private Component list(Question.Several several) {
        CheckboxGroup<Question.Part> group = new CheckboxGroup<>(several.words().in(language));
        group.setItems(several.options());
        group.setItemLabelGenerator(part -> part.words().in(language));
        group.setHelperText(text("survey.sheet.several"));
        group.addClassName("sheet-choice");
        group.addValueChangeListener(_ -> answered());
        lists.put(several.code(), group);
        return group;
    }

    private Component written(Question.Written written) {
        TextArea field = new TextArea(written.words().in(language));
        field.setMinRows(written.lines());
        TextLimit.on(field, Answers.LONGEST_TEXT);
        field.setWidthFull();
        field.setHelperText(text("survey.sheet.written"));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(LAZY_MILLIS);
        field.addValueChangeListener(_ -> answered());
        texts.put(written.code(), field);
        return field;
    }

    /** A quiet line beside the questions. */
    static Component muted(String words) {
        Paragraph line = new Paragraph(words);
        line.addClassName("muted");
        return line;
    }

    private void answered() {
        if (!filling) {
            changed.run();
        }
    }
}
