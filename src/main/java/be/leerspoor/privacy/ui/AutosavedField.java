package be.leerspoor.privacy.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.privacy.Finding;
import be.leerspoor.privacy.Findings;
import be.leerspoor.privacy.GuardedText;
import be.leerspoor.privacy.SaveResult;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.Prose;
import be.leerspoor.shell.ui.SavedLine;
import be.leerspoor.shell.ui.TextLimit;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A field that saves itself within two seconds of the last key and when it is left. Under it stands what the detector
 * marked; a text changed elsewhere is shown beside one's own, and nothing is overwritten silently.
 */
public final class AutosavedField extends Composite<Div> {

    /** Saves one text that builds on a version. */
    @FunctionalInterface
    public interface Saver {
        SaveResult save(String typed, int basedOn);
    }

    private static final Logger LOG = LoggerFactory.getLogger(AutosavedField.class);
    private static final int PAUSE_MILLIS = 700;

    private final String label;
    private final HasValue<?, String> input;
    private final Component component;
    private final FindingsList findings = new FindingsList();
    private final Div message = new Div();
    private final SavedLine savedLine;
    private final Saver saver;
    private int version;
    private String kept;

    private AutosavedField(
            String label,
            HasValue<?, String> input,
            Component component,
            String kept,
            int version,
            SavedLine savedLine,
            Saver saver) {
        this.label = label;
        this.kept = kept;
        this.input = input;
        this.component = component;
        this.version = version;
        this.savedLine = savedLine;
        this.saver = saver;
        put(kept);
        if (input instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.LAZY);
            typing.setValueChangeTimeout(PAUSE_MILLIS);
        }
        input.addValueChangeListener(change -> save());
        // Sent by the page when somebody types on without a pause, or leaves; what was typed comes along.
        getContent().getElement().addEventListener("keep-typed", event -> keep());
        getContent().addClassName("autosaved-field");
        getContent().add(component, findings, message);
    }

    /** A field of one line. */
    public static AutosavedField line(
            String label, String help, String kept, int version, SavedLine savedLine, Saver saver) {
        TextField input = new TextField(label);
        input.setHelperText(help);
        input.setWidthFull();
        return new AutosavedField(label, input, input, kept, version, savedLine, saver);
    }

    /** A field of many lines that grows with its text. */
    public static AutosavedField area(
            String label, String help, String kept, int version, SavedLine savedLine, Saver saver) {
        TextArea input = new TextArea(label);
        input.setHelperText(help);
        input.setWidthFull();
        input.setMinRows(4);
        return new AutosavedField(label, input, input, kept, version, savedLine, saver);
    }

    /** A scale from 0 to 10, kept as its number; a choice can be taken back. */
    public static AutosavedField scale(
            String label, String help, String kept, int version, SavedLine savedLine, Saver saver) {
        RadioButtonGroup<String> input = new RadioButtonGroup<>(label);
        input.setItems(IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList());
        input.setHelperText(help);
        input.addClassName("scale-field");
        AutosavedField field = new AutosavedField(label, input, input, kept, version, savedLine, saver);
        NativeButton none = new NativeButton(text("privacy.field.no-answer"), click -> input.clear());
        none.addClassName("link-button");
        none.setVisible(!input.isEmpty());
        input.addValueChangeListener(change -> none.setVisible(!input.isEmpty()));
        field.getContent().addComponentAtIndex(1, none);
        return field;
    }

    /** Lets the field hold so many characters: near the end it counts, and it says how much is too much. */
    public AutosavedField upTo(int longest) {
        if (component instanceof TextField line) {
            TextLimit.on(line, longest);
        } else if (component instanceof TextArea area) {
            TextLimit.on(area, longest);
        }
        return this;
    }

    /** Puts the cursor in the field. */
    public void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    /** Shows what was marked in the kept text, as when a draft is opened again. */
    public AutosavedField marked(GuardedText kept, Findings marked) {
        findings.show(kept, marked, this::replace);
        return this;
    }

    /** The text as it stands in the field, kept or not. */
    public String typed() {
        String value = input.getValue();
        return value == null ? "" : value;
    }

    /** Whether what stands in the field is what is kept. */
    public boolean isKept() {
        return typed().equals(kept);
    }

    /** Saves what stands in the field if that is not kept yet; true when it is kept. */
    public boolean keep() {
        return isKept() || save();
    }

    /** Saves what stands in the field now; true when it is kept. */
    public boolean save() {
        String typed = typed();
        SaveResult result;
        try {
            result = saver.save(typed, version);
        } catch (RuntimeException failure) {
            // Confidential: the message of the cause could quote the text, so only its type is logged.
            LOG.warn("A field could not be saved: {}", failure.getClass().getName());
            savedLine.failed(label, this::save);
            return false;
        }
        message.removeAll();
        return switch (result) {
            case SaveResult.Saved saved -> {
                version = saved.version();
                kept = typed;
                savedLine.kept(label, saved.at());
                findings.show(saved.text(), saved.findings(), this::replace);
                yield true;
            }
            case SaveResult.Conflict conflict -> refuse(conflict(conflict));
            case SaveResult.Refused _ -> refuse(Notice.attention(text("privacy.field.refused")));
            case SaveResult.TooLong(int limit) -> {
                upTo(limit);
                // At the field stands how much is too much, unless the text grew only when it was looked through.
                yield TextLimit.isOver(component)
                        ? refuse()
                        : refuse(Notice.attention(text("privacy.field.too-long", limit)));
            }
            case SaveResult.Closed _ -> refuse(Notice.attention(text("privacy.field.closed")));
        };
    }

    private boolean refuse(Component... why) {
        findings.clear();
        message.add(why);
        savedLine.notKept(label);
        return false;
    }

    private Notice conflict(SaveResult.Conflict conflict) {
        return Notice.attention(text("privacy.field.conflict"))
                .with(
                        new Prose(conflict.theirs()),
                        Actions.row(
                                Actions.secondary(text("privacy.field.conflict.mine"), () -> {
                                    version = conflict.version();
                                    save();
                                }),
                                Actions.secondary(text("privacy.field.conflict.theirs"), () -> {
                                    version = conflict.version();
                                    put(conflict.theirs());
                                })));
    }

    private void put(String text) {
        if (text.isEmpty()) {
            input.clear();
        } else {
            input.setValue(text);
        }
    }

    private void replace(Finding finding, String suggestion) {
        String typed = typed();
        if (finding.end() <= typed.length()) {
            input.setValue(finding.replaceIn(typed, suggestion));
        }
    }
}
