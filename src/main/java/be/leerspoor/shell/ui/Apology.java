package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.BugReference;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** What a person sees when something they did on a page went wrong on our side. */
final class Apology {

    private Apology() {}

    static void show(Throwable fault, String where) {
        if (isRefusal(fault)) {
            open(text("shell.refused.title"), text("shell.refused.line"), null);
        } else {
            open(text("shell.bug.title"), text("shell.bug.line"), BugReference.log(where, fault));
        }
    }

    private static boolean isRefusal(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
                .limit(8)
                .anyMatch(AccessDeniedException.class::isInstance);
    }

    private static void open(String title, String line, @Nullable BugReference reference) {
        Dialog dialog = new Dialog();
        dialog.addThemeName("confirm");
        dialog.addClassName("apology");
        dialog.setHeaderTitle(title);
        dialog.add(new Paragraph(line));
        if (reference != null) {
            dialog.add(new Paragraph(text("shell.bug.reference", reference.value())));
        }
        Button close = Actions.primary(text("shell.close"), dialog::close);
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }
}
