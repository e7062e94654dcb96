package be.leerspoor.shell.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** The wide field in which one types to shorten a list; what is typed is asked for after a short pause. */
public final class LookUpField extends TextField {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 300;

    /**
     * A field to look something up with.
     *
     * @param words say what is looked through
     * @param typed gets what stands in the field, without space around it
     */
    public LookUpField(String words, Consumer<String> typed) {
        addThemeName("search");
        setPrefixComponent(Icon.of(IconName.SEARCH));
        setPlaceholder(words);
        setAriaLabel(words);
        setClearButtonVisible(true);
        TextLimit.on(this, LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> {
            if (!TextLimit.isOver(this)) {
                typed.accept(change.getValue().strip());
            }
        });
    }
}
