package be.leerspoor.shell.ui;

import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.BugReference;
import be.leerspoor.shell.LanguageChoice;
import be.leerspoor.shell.LookChoice;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Gives each page its language, its look and our words for what the framework has to say. */
@org.springframework.stereotype.Component
class PageSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient LanguageChoice language;

    PageSetup(LanguageChoice language) {
        this.language = language;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::dressPage);
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
        event.getSource().addSessionInitListener(begin -> begin.getSession().setErrorHandler(PageSetup::apologise));
        event.getSource().addUIInitListener(begin -> {
            VaadinRequest request = VaadinRequest.getCurrent();
            if (request != null) {
                Locale chosen = language.of(request);
                begin.getUI().setLocale(chosen);
                begin.getUI().getSession().setLocale(chosen);
            }
        });
    }

    private void dressPage(IndexHtmlResponse page) {
        Locale chosen = language.of(page.getVaadinRequest());
        Element html = page.getDocument().child(0);
        html.attr("lang", chosen.toLanguageTag());
        html.attr("data-look", LookChoice.of(page.getVaadinRequest()).htmlName());
        Element head = page.getDocument().head();
        themeColour(head, "light", "#faf7f2");
        themeColour(head, "dark", "#211e1b");
        head.appendElement("script")
                .attr("type", "module")
                .attr("id", "leerspoor-script")
                .attr("src", AppShell.FOLDER + "leerspoor.js")
                .attr("data-offline", textIn(chosen, "shell.connection.lost"))
                .attr("data-reconnecting", textIn(chosen, "shell.connection.trying"))
                .attr("data-online", textIn(chosen, "shell.connection.back"))
                // The page itself puts the numbers in.
                .attr("data-near", textIn(chosen, "shell.limit.near", "{0}", "{1}"))
                .attr("data-beyond", textIn(chosen, "shell.limit.beyond", "{0}", "{1}", "{2}"));
    }

    private static void themeColour(Element head, String scheme, String colour) {
        head.appendElement("meta")
                .attr("name", "theme-color")
                .attr("media", "(prefers-color-scheme: " + scheme + ")")
                .attr("content", colour);
    }

    static SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // Without it the page would load anew by itself, and what was typed a moment ago would be gone.
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(textIn(locale, "shell.session.expired.title"));
        messages.setSessionExpiredMessage(textIn(locale, "shell.session.expired.line"));
        messages.setInternalErrorCaption(textIn(locale, "shell.bug.title"));
        messages.setInternalErrorMessage(textIn(locale, "shell.bug.reload"));
        messages.setSyncErrorCaption(textIn(locale, "shell.bug.title"));
        messages.setSyncErrorMessage(textIn(locale, "shell.bug.reload"));
        messages.setCookiesDisabledCaption(textIn(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(textIn(locale, "shell.cookies.line"));
        return messages;
    }

    static void apologise(ErrorEvent event) {
        if (BugReference.isBrokenOff(event.getThrowable())) {
            BugReference.log("download", event.getThrowable());
            return;
        }
        event.getComponent()
                .flatMap(Component::getUI)
                .or(() -> Optional.ofNullable(UI.getCurrent()))
                .ifPresentOrElse(
                        ui -> {
                            String where = BugReference.place(
                                    ui.getActiveViewLocation().getPath());
                            ui.accessLater(() -> Apology.show(event.getThrowable(), where), null)
                                    .run();
                        },
                        () -> BugReference.log("background", event.getThrowable()));
    }
}
