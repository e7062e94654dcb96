package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks for a decision, and for nothing else. Escape and the first button leave everything as it is. */
public final class Confirm {

    private final Dialog dialog = new Dialog();

    private Confirm(String question, String consequence, String backWords, Button decide) {
        dialog.addThemeName("confirm");
        dialog.setHeaderTitle(question);
        dialog.setCloseOnOutsideClick(false);
        dialog.add(new Paragraph(consequence));
        Button back = Actions.secondary(backWords, dialog::close);
        dialog.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                back.focus();
            }
        });
        dialog.getFooter().add(back, decide);
        decide.addClickListener(click -> dialog.close());
    }

    /** Asks, saying what will happen; {@code decision} runs when the person decides. */
    public static Dialog ask(String question, String consequence, String decideWords, Runnable decision) {
        return open(
                new Confirm(question, consequence, text("shell.confirm.back"), Actions.primary(decideWords, decision)));
    }

    /** Asks before a step that takes something away. */
    public static Dialog askAttention(String question, String consequence, String decideWords, Runnable decision) {
        return open(new Confirm(
                question, consequence, text("shell.confirm.back"), Actions.attention(decideWords, decision)));
    }

    private static Dialog open(Confirm confirm) {
        confirm.dialog.open();
        return confirm.dialog;
    }
}
