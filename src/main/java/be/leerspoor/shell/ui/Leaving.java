package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before somebody leaves a page on which something stands that is not kept. */
public final class Leaving {

    private Leaving() {}

    /** Holds who goes to another page until they decide. */
    public static void ask(BeforeLeaveEvent event) {
        var leaving = event.postpone();
        Confirm.askAttention(text("shell.leave.question"), text("shell.leave.consequence"), text("shell.leave"), () -> {
                    browserAsks(false);
                    leaving.proceed();
                })
                .addOpenedChangeListener(change -> {
                    if (!change.isOpened() && event.isPostponed()) {
                        leaving.cancel();
                    }
                });
    }

    /** Whether the browser asks as well, in its own words, before it reloads the page, closes it or goes elsewhere. */
    public static void browserAsks(boolean asks) {
        UI.getCurrentOrThrow()
                .getPage()
                .executeJs(
                        "window.onbeforeunload = $0 ? (event) => { event.preventDefault(); return true; } : null",
                        asks);
    }
}
