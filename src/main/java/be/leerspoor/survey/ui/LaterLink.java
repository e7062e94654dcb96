package be.leerspoor.survey.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.OnceShown;
import be.leerspoor.shell.ui.Unfolding;
import be.leerspoor.survey.OwnSecret;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;

/**
 * The link with which somebody goes on later with an anonymous sheet. The secret stands after the # of the address, so it comes
 * back with the page and goes to no server of itself.
 */
final class LaterLink extends Composite<Div> {

    private static final long serialVersionUID = 1;

    LaterLink() {
        getContent().setVisible(false);
    }

    /** Gives the secret that stands in the address, if there is one. */
    void secretInAddress(Consumer<String> found) {
        // By the page: what is hidden is not told to the browser.
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return window.location.hash.substring(1)")
                .then(String.class, inAddress -> {
                    if (!inAddress.isBlank()) {
                        found.accept(inAddress);
                        show();
                    }
                });
    }

    /** Puts a new secret in the address, and offers the link. */
    void keep(OwnSecret secret) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "window.history.replaceState(window.history.state, '', window.location.pathname + window.location.search + '#' + $0)",
                        secret.inLink());
        show();
    }

    /** Takes the secret out of the address: it opens nothing any more. */
    void forget() {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("window.history.replaceState(window.history.state, '', window.location.pathname)");
        getContent().setVisible(false);
    }

    private void show() {
        getContent().setVisible(true);
        getContent().removeAll();
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs("return window.location.href")
                .then(String.class, address -> {
                    Div content = new Div(
                            new Paragraph(text("survey.later.line")),
                            new OnceShown(text("survey.later.link"), address));
                    content.addClassName("stack-tight");
                    getContent().removeAll();
                    getContent().add(new Card(new Unfolding(text("survey.later.title"), content)));
                });
    }
}
