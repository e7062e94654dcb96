package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Confirmation;
import be.leerspoor.privacy.ui.FindingsList;
import be.leerspoor.privacy.ui.LeaveIn;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.survey.Theme;
import be.leerspoor.survey.Writing;
import be.leerspoor.survey.WritingResult;
import be.leerspoor.survey.Writings;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** One text, with what can be decided about it. */
final class WritingRow extends Div {

    private static final long serialVersionUID = 1;

    private final transient Writings writings;
    private final transient Writing writing;
    private final ItemTexts around;
    private final int number;
    private final Div message = new Div();

    WritingRow(Writings writings, ItemTexts around, Writing writing, int number) {
        this.writings = writings;
        this.around = around;
        this.writing = writing;
        this.number = number;
        addClassName("writing");
        message.addClassName("stack-tight");
        message.getElement().setAttribute("aria-live", "polite");
        add(new Prose(writing.text().value()));
        switch (writing.state()) {
            case WAITING -> {
                showMarks();
                add(message, Actions.row(release(), keepBack()));
            }
            case RELEASED -> {
                decidedBy("survey.texts.released-by");
                add(themeField(), message, Actions.row(keepBack()));
            }
            case KEPT_BACK -> {
                decidedBy("survey.texts.kept-back-by");
                showMarks();
                add(message, Actions.row(release()));
            }
        }
    }

    private void showMarks() {
        FindingsList marks = new FindingsList();
        marks.show(writing.text(), writing.marks());
        add(marks);
    }

    private void decidedBy(String words) {
        writing.by().ifPresent(name -> {
            Paragraph line = new Paragraph(text(words, name));
            line.addClassNames("muted", "small");
            add(line);
        });
    }

    private Button release() {
        return named(Actions.secondary(text("survey.texts.release"), () -> release(Confirmation.none())));
    }

    private Button keepBack() {
        return named(Actions.quiet(text("survey.texts.keep-back"), () -> decided(writings.keepBack(writing.id()))));
    }

    private Button named(Button button) {
        button.setAriaLabel(text("survey.texts.spoken", button.getText(), number));
        return button;
    }

    private void release(Confirmation confirmation) {
        decided(writings.release(writing.id(), confirmation));
    }

    private void decided(WritingResult result) {
        message.removeAll();
        switch (result) {
            case WritingResult.Decided _ -> around.again();
            case WritingResult.Themed _ -> around.count();
            case WritingResult.Unconfirmed(var marks) ->
                message.add(
                        Notice.attention(text("survey.texts.marked")),
                        new LeaveIn(
                                Confirmation.of(marks.text(), marks.open()),
                                text("survey.texts.release-anyway"),
                                this::release));
            case WritingResult.Refused _ -> message.add(Notice.attention(text("survey.texts.refused")));
            case WritingResult.Recognisable _ -> message.add(Notice.attention(text("survey.texts.theme.recognisable")));
            case WritingResult.NeverStored _ -> message.add(Notice.attention(text("survey.desk.never-stored")));
            case WritingResult.Gone _ -> message.add(Notice.attention(text("survey.texts.gone")));
        }
    }

    private MultiSelectComboBox<Theme> themeField() {
        MultiSelectComboBox<Theme> field = new MultiSelectComboBox<>(text("survey.texts.themes"));
        field.setI18n(ComponentTexts.multiSelect());
        around.offerIn(field);
        field.setItemLabelGenerator(Theme::words);
        field.setValue(new HashSet<>(writing.themes()));
        field.setAriaLabel(text("survey.texts.spoken", text("survey.texts.themes"), number));
        field.setAllowCustomValue(true);
        field.setWidthFull();
        field.addValueChangeListener(change -> give(change.getValue()));
        field.addCustomValueSetListener(typed -> make(field, typed.getDetail()));
        return field;
    }

    private void give(Set<Theme> chosen) {
        Set<UUID> ids = chosen.stream().map(Theme::id).collect(Collectors.toSet());
        WritingResult result = writings.setThemes(writing.id(), ids);
        if (result instanceof WritingResult.Decided) {
            message.removeAll();
            around.count();
        } else {
            decided(result);
        }
    }

    private void make(MultiSelectComboBox<Theme> field, String typed) {
        String words = typed.strip();
        if (words.isEmpty()) {
            return;
        }
        if (words.length() > Theme.LONGEST) {
            message.removeAll();
            message.add(Notice.attention(text("survey.texts.theme-too-long", Theme.LONGEST)));
            return;
        }
        WritingResult result = writings.theme(writing.id(), words);
        if (result instanceof WritingResult.Themed(var id)) {
            Theme made = new Theme(id, writing.item(), words);
            Set<Theme> chosen = new HashSet<>(field.getValue());
            around.add(made);
            chosen.add(made);
            field.setValue(chosen);
        } else {
            decided(result);
        }
    }
}
