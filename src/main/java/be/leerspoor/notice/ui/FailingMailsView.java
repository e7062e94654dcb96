package be.leerspoor.notice.ui;

import static be.leerspoor.shell.Texts.text;

import be.leerspoor.notice.FailingMail;
import be.leerspoor.notice.FailingMails;
import be.leerspoor.shell.Formats;
import be.leerspoor.shell.ui.Actions;
import be.leerspoor.shell.ui.Card;
import be.leerspoor.shell.ui.EmptyPlace;
import be.leerspoor.shell.ui.Notice;
import be.leerspoor.shell.ui.PageHead;
import be.leerspoor.shell.ui.PlainRow;
import be.leerspoor.shell.ui.Rows;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Mail that does not get through: to whom, about what, since when and how often it was tried; never what it says. */
@Route(NoticeAddress.FAILING)
@RolesAllowed("ADMINISTRATOR")
class FailingMailsView extends Div implements BeforeEnterObserver {

    private static final long serialVersionUID = 1;

    private final transient FailingMails mails;
    private final Div message = new Div();
    private final Div list = new Div();

    FailingMailsView(FailingMails mails) {
        this.mails = mails;
        addClassName("page");
        message.getElement().setAttribute("aria-live", "polite");
        list.addClassName("whole-lines");
        add(new PageHead(text("notice.failing.title"), text("notice.failing.lead")), message, new Card(list));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        message.removeAll();
        show();
    }

    private void show() {
        List<FailingMail> failing = mails.all();
        list.removeAll();
        list.add(
                failing.isEmpty()
                        ? new EmptyPlace(text("notice.failing.none"))
                        : new Rows(failing.stream().map(this::row).toList()));
    }

    private Component row(FailingMail mail) {
        String kind = mail.kind().map(key -> text(key)).orElseGet(() -> text("notice.failing.other"));
        String state = mail.next()
                .map(next -> text("notice.failing.next", Formats.here().moment(next)))
                .orElseGet(() -> text("notice.failing.given-up"));
        PlainRow row = new PlainRow(
                text("notice.failing.to", mail.personName(), mail.address()),
                text("notice.failing.line", kind, Formats.here().moment(mail.since()), mail.tries(), state));
        row.with(named(
                Actions.quiet(text("notice.failing.again"), () -> {
                    boolean tried = mails.tryAgain(mail.id());
                    said(tried ? "notice.failing.again.done" : "notice.failing.gone", mail);
                }),
                text("notice.failing.again.spoken", mail.personName(), kind)));
        if (mail.next().isPresent()) {
            row.with(named(
                    Actions.quiet(text("notice.failing.give-up"), () -> {
                        boolean given = mails.giveUp(mail.id());
                        said(given ? "notice.failing.give-up.done" : "notice.failing.gone", mail);
                    }),
                    text("notice.failing.give-up.spoken", mail.personName(), kind)));
        }
        return row;
    }

    private static Button named(Button button, String spoken) {
        button.setAriaLabel(spoken);
        return button;
    }

    private void said(String key, FailingMail mail) {
        message.removeAll();
        message.add(Notice.done(text(key, mail.personName())));
        show();
    }
}
