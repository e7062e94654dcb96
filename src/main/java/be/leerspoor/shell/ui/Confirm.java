package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.function.BooleanSupplier;

/** Asks for a decision, and for nothing else. Escape and the first button leave everything as it is. */
public final class Confirm {

    private final Dialog dialog = new Dialog();

    private Confirm(String question, String consequence) {
        dialog.addThemeName("confirm");
        dialog.setHeaderTitle(question);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(consequence));
    }

    /** Asks, saying what will happen; {@code decision} runs when the person decides. */
    public static Dialog ask(String question, String consequence, String decideWords, Runnable decision) {
        Confirm confirm = new Confirm(question, consequence);
        return confirm.open(Actions.primary(decideWords, () -> {
            decision.run();
            confirm.dialog.close();
        }));
    }

    /** Asks before a step that takes something away. */
    public static Dialog askAttention(String question, String consequence, String decideWords, Runnable decision) {
        Confirm confirm = new Confirm(question, consequence);
        return confirm.open(Actions.attention(decideWords, () -> {
            decision.run();
            confirm.dialog.close();
        }));
    }

    /**
     * Asks before a step that takes something away and needs a word with it. The question, and what was filled in, stays
     * until {@code decision} says that the step is over.
     */
    public static Dialog askAttention(
            String question, String consequence, Component form, String decideWords, BooleanSupplier decision) {
        Confirm confirm = new Confirm(question, consequence);
        confirm.dialog.add(form);
        return confirm.open(Actions.attention(decideWords, () -> {
            if (TextLimit.fits(form) && decision.getAsBoolean()) {
                confirm.dialog.close();
            }
        }));
    }

    private Dialog open(Button decide) {
        Button back = Actions.secondary(text("shell.confirm.back"), dialog::close);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                back.focus();
            }
        });
        dialog.getFooter().add(back, decide);
        dialog.open();
        // Asked on a page: whoever goes back with the browser is asked no more.
        Registration leaving = UI.getCurrentOrThrow().addAfterNavigationListener(_ -> dialog.close());
        dialog.addDetachListener(_ -> leaving.remove());
        return dialog;
    }
}
