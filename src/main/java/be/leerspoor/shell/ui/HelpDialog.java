package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A short help for the page one is on: how it works, who reads it, and where to say what could be better. */
final class HelpDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final HelpText GENERAL =
            new HelpText("", "shell.help.general", "shell.help.general.how", "shell.help.general.readers");

    HelpDialog(List<HelpText> known, String address) {
        HelpText help = about(known, address).orElse(GENERAL);
        addThemeName("confirm");
        addClassName("help");
        setHeaderTitle(text("shell.help.title", text(help.titleKey())));
        add(
                new H3(text("shell.help.how")),
                new Paragraph(text(help.howKey())),
                new H3(text("shell.help.readers")),
                new Paragraph(text(help.readersKey())),
                new H3(text("shell.help.feedback")),
                new Paragraph(text("shell.help.feedback.line")));
        Button close = Actions.secondary(text("shell.close"), this::close);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
        getFooter().add(close);
    }

    /** Opens it on this page; whoever goes on leaves it behind. */
    void show() {
        open();
        Registration leaving = UI.getCurrentOrThrow().addAfterNavigationListener(_ -> close());
        addDetachListener(_ -> leaving.remove());
    }

    private static Optional<HelpText> about(List<HelpText> known, String address) {
        return known.stream()
                .filter(help -> help.fits(address).isPresent())
                .max(Comparator.comparing(help -> help.fits(address).orElse(0)));
    }
}
