package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long a text may be, without cutting it: the page counts near the end, and a field that holds too much says how
 * much and keeps it all. The framework's own longest length makes the browser drop the end of what is pasted, unsaid.
 */
public final class TextLimit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final TextFieldBase<?, String> field;
    private int longest;
    private ValueChangeMode mode;
    private @Nullable String messageBefore;
    private String told = "";

    private TextLimit(TextFieldBase<?, String> field) {
        this.field = field;
        this.mode = field.getValueChangeMode();
        field.addValueChangeListener(change -> look());
    }

    /** Lets a field hold so many characters; more is shown as too much. */
    public static void on(TextFieldBase<?, String> field, int longest) {
        TextLimit limit = of(field).orElseGet(() -> new TextLimit(field));
        ComponentUtil.setData(field, TextLimit.class, limit);
        field.getElement().setAttribute("data-longest", Integer.toString(longest));
        limit.longest = longest;
        limit.look();
    }

    /**
     * Whether all that stands in the fields in sight inside of this component, or in itself, fits. Says at each field how
     * much is too much, and goes to the first of them.
     */
    public static boolean fits(Component within) {
        List<TextLimit> over = all(within).filter(limit -> !limit.look()).toList();
        over.stream().findFirst().ifPresent(first -> first.field.focus());
        return over.isEmpty();
    }

    /** Whether more stands in this field than it may hold. */
    public static boolean isOver(Component field) {
        return of(field)
                .filter(limit -> limit.field.getValue().length() > limit.longest)
                .isPresent();
    }

    private static Optional<TextLimit> of(Component component) {
        return Optional.ofNullable(ComponentUtil.getData(component, TextLimit.class));
    }

    private static Stream<TextLimit> all(Component within) {
        // Plain text among components is always in sight, and holds no field.
        return !within.getElement().isTextNode() && within.isVisible()
                ? Stream.concat(of(within).stream(), within.getChildren().flatMap(TextLimit::all))
                : Stream.empty();
    }

    private boolean look() {
        int length = field.getValue().length();
        if (length > longest) {
            tell(text("shell.limit.over", length, longest, length - longest));
            return false;
        }
        if (messageBefore != null) {
            takeBack(messageBefore);
        }
        return true;
    }

    private void tell(String words) {
        if (messageBefore == null) {
            messageBefore = Optional.ofNullable(field.getErrorMessage()).orElse("");
            mode = field.getValueChangeMode();
            // What is said follows while somebody makes the text shorter.
            if (mode == ValueChangeMode.ON_CHANGE) {
                field.setValueChangeMode(ValueChangeMode.LAZY);
            }
        }
        told = words;
        field.setErrorMessage(words);
        field.setInvalid(true);
    }

    private void takeBack(String before) {
        messageBefore = null;
        field.setValueChangeMode(mode);
        if (told.equals(field.getErrorMessage())) {
            field.setErrorMessage(before);
            field.setInvalid(false);
        }
    }
}
